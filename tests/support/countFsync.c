/*
 * Writes one byte to the file named in FSYNC_COUNT for every fsync and fdatasync of a program, before
 * it happens. Loaded with LD_PRELOAD: what a database promises about the disk cannot be seen otherwise.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

static void count(void) {
  const char *file = getenv("FSYNC_COUNT");
  if (file == NULL) return;
  int fd = open(file, O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (fd < 0 || write(fd, ".", 1) != 1) abort();
  close(fd);
}

int fsync(int fd) {
  count();
  return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(fd);
}

int fdatasync(int fd) {
  count();
  return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(fd);
}
