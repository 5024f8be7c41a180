/**
 * Returns a link that opens a text message to nobody yet. iPhones read the words after "&", Android
 * after "?": both take this.
 */
export const textLink = (words: string) => `sms:?&body=${encodeURIComponent(words)}`;

/** Returns a link that opens an email to nobody yet (RFC 6068). */
export const mailLink = (subject: string, body: string) =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
