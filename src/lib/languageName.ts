/** Returns the name of a language in another: "Spanish" for `es` in English. */
export function languageName(code: string, inLanguage = 'en'): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
}
