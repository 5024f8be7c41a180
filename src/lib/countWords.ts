/** Returns how many words a text has, as an editor counts them: what stands between spaces. */
export const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;
