import type { FormLang } from '~/forms/definition';
import { sendingWords } from '~/forms/sending/sendingWords';
import type { ContactLine } from '~/lib/formDelivery';

interface Props {
  lang: FormLang;
  contacts: readonly ContactLine[];
}

/** Ways to be heard that need neither script nor our server. */
export function OtherWays({ lang, contacts }: Props) {
  const { otherWays } = sendingWords(lang);
  return (
    <>
      <p className="d">{otherWays.heading}</p>
      <ul className="ways">
        {contacts.map(({ name, link }) => (
          <li key={link}>
            <a href={link} rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
        <li>{otherWays.print}</li>
        <li>
          {otherWays.meet} <a href={otherWays.eventsPath}>{otherWays.events}</a>
        </li>
      </ul>
    </>
  );
}
