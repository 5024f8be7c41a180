/*
 * Makes every fsync and fdatasync of a program take 3 ms longer, as on a usual cloud disk.
 * Loaded with LD_PRELOAD; without it a laptop or VM that caches writes hides what a commit costs.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>

static void wait_for_disk(void) {
  struct timespec three_ms = {0, 3000000};
  nanosleep(&three_ms, 0);
}

int fsync(int fd) {
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  wait_for_disk();
  return real(fd);
}

int fdatasync(int fd) {
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  wait_for_disk();
  return real(fd);
}
