import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { DragHandleIcon } from '@sanity/icons/DragHandle';
import { Button, Card, Flex, Text } from '@sanity/ui';
import { usePaneRouter } from 'sanity/structure';

interface Props {
  id: string;
  title: string;
  place: number;
  isOpen: boolean;
}

/** A demand that leads to its form, with a handle that moves it by pointer or by keyboard. */
export function DemandRow({ id, title, place, isOpen }: Props) {
  const { ChildLink } = usePaneRouter();
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({ id });
  return (
    <li ref={setNodeRef} style={{ transform: CSS.Translate.toString(transform), transition }}>
      <Flex align="center" gap={1}>
        <Button
          {...attributes}
          {...listeners}
          mode="bleed"
          padding={3}
          icon={DragHandleIcon}
          aria-label={`Move ${title}`}
          style={{ touchAction: 'none' }}
        />
        <Card
          as={ChildLink}
          data-as="a"
          flex={1}
          padding={3}
          radius={2}
          pressed={isOpen}
          // The link of a pane takes the id of what it opens.
          {...{ childId: id }}
        >
          <Text size={1} weight="medium" textOverflow="ellipsis">
            {place}. {title}
          </Text>
        </Card>
      </Flex>
    </li>
  );
}
