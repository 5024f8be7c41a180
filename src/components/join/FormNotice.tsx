import type { AnyText } from '~/forms/definition';

/** Says what the form is not and who can read it, directly above the button that sends it. */
export function FormNotice({ text }: { text: AnyText }) {
  return (
    <div className="box vest f notcard">
      <p className="h2">{text.notice.heading}</p>
      {text.notice.body.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <button className="btn">
        {text.send} <span aria-hidden="true">→</span>
      </button>
    </div>
  );
}
