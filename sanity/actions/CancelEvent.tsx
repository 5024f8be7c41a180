import { CloseCircleIcon } from '@sanity/icons/CloseCircle';
import { Button, Stack, Text, TextArea } from '@sanity/ui';
import { useState } from 'react';
import { type DocumentActionComponent, useDocumentOperation } from 'sanity';

import { checkMeetingLink } from '../checks/meetingLink.ts';
import { checkQuotationMarks } from '../checks/quotationMarks.ts';
import { eventSchema } from '../../src/content/schemas/event.ts';
import { cancellation } from './cancellation.ts';

const { statusNote } = eventSchema.shape;

function problemOf(note: string): string | undefined {
  if (note.trim() === '')
    return 'Say it in a sentence: nobody needs to come, or what happens instead.';
  if (!statusNote.safeParse(note).success) return 'At most 240 characters.';
  const said = [checkQuotationMarks(note), checkMeetingLink(note)];
  return said.find((answer) => typeof answer === 'string');
}

function CancelForm({ onConfirm }: { onConfirm: (note: string) => void }) {
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string>();
  const confirm = () => {
    const found = problemOf(note);
    setProblem(found);
    if (found === undefined) onConfirm(note.trim());
  };
  return (
    <Stack gap={4} padding={4}>
      <Text size={1}>
        The page stays at its address and says that the event is cancelled. Calendars take it over.
      </Text>
      <Text as="label" size={1} weight="semibold" htmlFor="cancel-note">
        What to tell people
      </Text>
      <TextArea
        id="cancel-note"
        rows={3}
        value={note}
        customValidity={problem}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      {problem === undefined ? null : (
        <Text size={1} role="alert">
          {problem}
        </Text>
      )}
      <Button tone="critical" text="Cancel this event" onClick={confirm} />
    </Stack>
  );
}

/** Cancels an event, after asking what to tell people. It is public once the change is published. */
export const CancelEvent: DocumentActionComponent = ({ id, type, draft, published }) => {
  const [isOpen, setOpen] = useState(false);
  const { patch } = useDocumentOperation(id, type);
  const event = (draft ?? published) as { status?: string } | null;
  if (type !== 'event' || event === null || event.status === 'cancelled') return null;

  const confirm = (note: string) => {
    patch.execute(cancellation(note));
    setOpen(false);
  };
  return {
    label: 'Cancel event',
    icon: CloseCircleIcon,
    tone: 'critical',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Cancel this event?',
      onClose: () => setOpen(false),
      content: <CancelForm onConfirm={confirm} />,
    },
  };
};
