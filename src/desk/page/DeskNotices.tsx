import { countNearEnd } from '../nearEnd.ts';
import type { OpenedFiles } from '../openFiles.ts';
import { words } from './words.ts';

interface Props {
  readonly files: OpenedFiles;
  readonly recipients: readonly string[];
  readonly isUnsaved: boolean;
  readonly isIdleSoon: boolean;
}

/** What an organizer should know about these files before trusting the numbers. */
export function DeskNotices({ files, recipients, isUnsaved, isIdleSoon }: Props) {
  const { entries, repeats, withdrawn } = files.opened;
  const nearEnd = countNearEnd(entries, new Date());
  const isForeign = !files.ownRecipients.some((one) => recipients.includes(one));
  return (
    <div className="desk-notices">
      {isIdleSoon && <p role="alert">{words.idleSoon}</p>}
      {files.workConflicts.length > 0 && (
        <details open>
          <summary>{words.workConflicts(files.workConflicts.length)}</summary>
          <ul>
            {files.workConflicts.map((conflict) => (
              <li key={conflict}>{conflict}</li>
            ))}
          </ul>
        </details>
      )}
      {isForeign && <p>{words.foreignKey}</p>}
      {nearEnd > 0 && <p>{words.nearEnd(nearEnd)}</p>}
      {repeats > 0 && <p>{words.repeats(repeats)}</p>}
      {withdrawn > 0 && <p>{words.withdrawn(withdrawn)}</p>}
      <p role="status">{isUnsaved ? words.unsaved : ''}</p>
    </div>
  );
}
