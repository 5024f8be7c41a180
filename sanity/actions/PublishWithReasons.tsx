import { ArrowRightIcon } from '@sanity/icons/ArrowRight';
import { Button, Stack, Text } from '@sanity/ui';
import { useEffect, useEffectEvent, useState } from 'react';
import {
  type DocumentActionComponent,
  isValidationErrorMarker,
  type ObjectSchemaType,
  type Path,
  type SanityDocument,
  type ValidationMarker,
  useDocumentOperation,
  useSchema,
  useSyncState,
  useValidationStatus,
} from 'sanity';
import { useDocumentPane } from 'sanity/structure';

import { today } from '../structure/dates.ts';
import { type AnnouncedEvent, announcement } from './announcement.ts';

function fieldTitle(type: ObjectSchemaType | undefined, [name]: Path): string {
  const field = type?.fields.find((candidate) => candidate.name === name);
  return field?.type.title ?? 'The document';
}

interface ReasonsProps {
  errors: ValidationMarker[];
  type: ObjectSchemaType | undefined;
  onGo: (path: Path) => void;
}

function Reasons({ errors, type, onGo }: ReasonsProps) {
  return (
    <Stack gap={4} padding={4}>
      {errors.map(({ path, message }) => (
        <Stack key={`${JSON.stringify(path)}${message}`} gap={3}>
          <Text size={1}>
            <strong>{fieldTitle(type, path)}</strong>: {message}
          </Text>
          <Button
            mode="ghost"
            iconRight={ArrowRightIcon}
            text={`Go to ${fieldTitle(type, path)}`}
            onClick={() => onGo(path)}
          />
        </Stack>
      ))}
    </Stack>
  );
}

/** What an event says of its changes, before others see them. */
const announced = (draft: SanityDocument | null, published: SanityDocument | null) =>
  announcement((draft ?? {}) as AnnouncedEvent, published as AnnouncedEvent | null, {
    today: today(),
    key: crypto.randomUUID().slice(0, 12),
  });

/**
 * Returns a publish button that says why it refuses: Sanity's own only turns grey. Each reason leads
 * to its field.
 */
export function publishWithReasons(publish: DocumentActionComponent): DocumentActionComponent {
  const PublishWithReasons: DocumentActionComponent = (props) => {
    const description = publish(props);
    const [isAsked, setAsked] = useState(false);
    const pane = useDocumentPane();
    const schema = useSchema();
    const checked = useValidationStatus(pane.value._id, props.type, true);
    const { isSyncing } = useSyncState(props.id, props.type);
    const errors = checked.validation.filter(isValidationErrorMarker);
    // What was typed last is saved and checked in its own time: only then is there an answer.
    const isSettled = !isSyncing && !checked.isValidating && checked.revision === props.draft?._rev;
    const publishNow = description?.onHandle;
    const isReady = isAsked && isSettled && errors.length === 0;
    const { patch } = useDocumentOperation(props.id, props.type);
    const { type, draft, published } = props;

    const publishOrAnnounce = useEffectEvent(() => {
      const change = type === 'event' ? announced(draft, published) : [];
      if (change.length > 0) {
        // Comes back here once that is saved and checked: a publication that still waits for what was
        // written before it is dropped when the Studio saves in between.
        patch.execute(change);
        return;
      }
      setAsked(false);
      publishNow?.();
    });

    useEffect(() => {
      if (isReady) publishOrAnnounce();
    }, [isReady, draft]);

    if (description === null || props.draft === null) return description;
    const go = (path: Path) => {
      setAsked(false);
      pane.onPathOpen(path);
      pane.onFocus(path);
    };
    return {
      ...description,
      disabled: isAsked || (description.disabled === true && errors.length === 0),
      ...(errors.length > 0 && { title: 'Something is missing: press to see what' }),
      onHandle: () => setAsked(true),
      dialog: isAsked &&
        isSettled &&
        errors.length > 0 && {
          type: 'dialog',
          header: `Not published: ${errors.length} to put right`,
          onClose: () => setAsked(false),
          content: (
            <Reasons
              errors={errors}
              type={schema.get(props.type) as ObjectSchemaType | undefined}
              onGo={go}
            />
          ),
        },
    };
  };
  PublishWithReasons.action = 'publish';
  return PublishWithReasons;
}
