/** What a page may weigh, in bytes on the wire: HTML with its inlined CSS at brotli 11. */
export const budgets = {
  medianPage: 8000,
  page: 13_000,
  /** What a connection carries in its first round trip (ten segments, RFC 6928). */
  font: 14_000,
  /** All that set mode keeps on a phone. */
  readingBundle: 250_000,
} as const;
