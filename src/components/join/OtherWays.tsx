import type { FormLang } from '~/forms/definition';
import { sendingWords } from '~/forms/sending/sendingWords';

/** Ways to be heard that need neither script nor our server. */
export function OtherWays({ lang }: { lang: FormLang }) {
  const { otherWays } = sendingWords(lang);
  return (
    <>
      <p className="d">{otherWays.heading}</p>
      <ul className="ways">
        <li>{otherWays.print}</li>
        <li>
          {otherWays.meet} <a href={otherWays.eventsPath}>{otherWays.events}</a>
        </li>
      </ul>
    </>
  );
}
