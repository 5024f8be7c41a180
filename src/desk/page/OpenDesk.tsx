import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { findForm } from '../../forms/forms.ts';
import type { AnyForm } from '../../forms/definition.ts';
import type { OpenedFiles } from '../openFiles.ts';
import { summarize } from '../summarize.ts';
import { sealWork } from '../work.ts';
import { CallList } from './CallList.tsx';
import { DeskNotices } from './DeskNotices.tsx';
import { EmployerSection } from './EmployerSection.tsx';
import { EventSection } from './EventSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { QuarantineTable } from './QuarantineTable.tsx';
import { saveFile } from './saveFile.ts';
import { TalliesSection } from './TalliesSection.tsx';
import { useIdle } from './useIdle.ts';
import { words } from './words.ts';

type Section = keyof typeof words.sections;

interface Props {
  readonly files: OpenedFiles;
  readonly recipients: readonly string[];
  /** Called when everything has to go; work that was not saved comes along, sealed. */
  readonly onIdle: (sealedWork: string | undefined) => void;
}

/** Everything an organizer does with opened entries. */
export function OpenDesk({ files, recipients, onIdle }: Props) {
  const { opened } = files;
  const [section, setSection] = useState<Section>('people');
  const [work, setWork] = useState(files.work);
  const [savedWork, setSavedWork] = useState(files.work);
  const forms = useMemo(() => formsIn(files), [files]);
  const [form, setForm] = useState(forms[0]);
  const summary = useMemo(
    () => (form ? summarize(opened, form, work) : undefined),
    [opened, form, work],
  );
  const isUnsaved = work !== savedWork;

  const save = async (): Promise<void> => {
    saveFile('desk-work.age', await sealWork(work, recipients), 'text/plain');
    setSavedWork(work);
  };
  const wipe = useCallback(() => {
    if (!isUnsaved) onIdle(undefined);
    // Wiping comes first: work that cannot be sealed goes with the rest.
    else void sealWork(work, recipients).then(onIdle, () => onIdle(undefined));
  }, [isUnsaved, work, recipients, onIdle]);
  const isIdleSoon = useIdle(wipe);
  useWarningBeforeLeaving(isUnsaved);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [section]);

  return (
    <>
      <div className="box desk-bar">
        <nav aria-label={words.title}>
          {(Object.keys(words.sections) as Section[]).map((name) => (
            <button
              key={name}
              type="button"
              className="desk-btn"
              aria-current={name === section ? 'page' : undefined}
              onClick={() => setSection(name)}
            >
              {words.sections[name]}
              {name === 'quarantine' && ` (${opened.quarantine.length})`}
            </button>
          ))}
        </nav>
        <p className="desk-row">
          {forms.length > 1 && (
            <label>
              <span className="label">{words.form}</span>
              <select value={form?.id} onChange={({ target }) => setForm(findForm(target.value))}>
                {forms.map(({ id }) => (
                  <option key={id}>{id}</option>
                ))}
              </select>
            </label>
          )}
          <button type="button" className="desk-btn" onClick={() => void save()}>
            {words.save}
          </button>
          <button type="button" className="desk-btn" onClick={() => location.reload()}>
            {words.close}
          </button>
        </p>
      </div>
      <DeskNotices files={files} recipients={recipients} {...{ isUnsaved, isIdleSoon }} />
      <section className="box stack">
        <h1 className="desk-h1" tabIndex={-1} ref={heading}>
          {words.sections[section]}
        </h1>
        {section === 'events' && <EventSection entries={opened.entries} {...{ work, setWork }} />}
        {section === 'quarantine' && <QuarantineTable items={opened.quarantine} />}
        {form && summary && (
          <>
            {section === 'people' && (
              <PeopleSection people={summary.people} {...{ form, work, setWork }} />
            )}
            {section === 'tallies' && <TalliesSection tallies={summary.tallies} />}
            {section === 'employers' && (
              <EmployerSection employers={summary.employers} setWork={setWork} />
            )}
            {section === 'calls' && <CallList people={summary.people} {...{ form, work }} />}
          </>
        )}
      </section>
    </>
  );
}

function formsIn({ opened }: OpenedFiles): AnyForm[] {
  const ids = [...new Set(opened.entries.map(({ record }) => record.form))];
  return ids.map((id) => findForm(id)).filter((form) => form !== undefined);
}

function useWarningBeforeLeaving(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}
