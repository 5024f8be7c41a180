/**
 * Lets readers and writers take turns: many may read at once, while nobody writes; one writes, once
 * those who were reading are done. Who comes to read while somebody writes waits.
 */
export class Turns {
  readonly #reading = new Set<Promise<void>>();
  #writing: Promise<void> | undefined;

  /** Counts as reading until the promise settles, and starts it when nobody writes. */
  async read(work: () => Promise<void>): Promise<void> {
    while (this.#writing) await this.#writing;
    const reading = work().finally(() => this.#reading.delete(reading));
    this.#reading.add(reading);
    await reading;
  }

  /** Does its work alone. */
  async write(work: () => Promise<void>): Promise<void> {
    while (this.#writing) await this.#writing;
    const written = Promise.allSettled(this.#reading).then(work);
    this.#writing = written.then(
      () => (this.#writing = undefined),
      () => (this.#writing = undefined),
    );
    await written;
  }
}
