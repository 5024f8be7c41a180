import type { FormLang } from '~/forms/definition';
import { sendingWords } from '~/forms/sending/sendingWords';
import type { ContactLine } from '~/lib/formDelivery';

/** Written out, since the site's other addresses would all travel to the browser with it. */
const eventsPath = '/events/';

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
          {otherWays.meet} <a href={eventsPath}>{otherWays.events}</a>
        </li>
      </ul>
    </>
  );
}
