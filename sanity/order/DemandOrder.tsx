import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import type { UserComponent } from 'sanity/structure';

import { DemandRow } from './DemandRow.tsx';
import { useDemands } from './useDemands.ts';

/** The demands in the order of the site: dragged into another one, which is published as a whole. */
export const DemandOrder: UserComponent = ({ childItemId }) => {
  const { demands, problem, publish } = useDemands();
  const [moved, setMoved] = useState<string[]>();
  const sensors = useSensors(
    useSensor(PointerSensor),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  if (demands === undefined) return <Text size={1}>{problem ?? 'Loading the demands…'}</Text>;

  const ids = demands.map(({ _id }) => _id);
  // What somebody else adds meanwhile goes to the end.
  const order = [...new Set([...(moved ?? []).filter((id) => ids.includes(id)), ...ids])];
  const titles = new Map(demands.map(({ _id, title }) => [_id, title]));
  const drop = ({ active, over }: DragEndEvent) => {
    if (over === null || active.id === over.id) return;
    const [from, to] = [order.indexOf(String(active.id)), order.indexOf(String(over.id))];
    setMoved(arrayMove(order, from, to));
  };
  const save = async () => {
    if (await publish(order)) setMoved(undefined);
  };
  return (
    <Stack gap={3} padding={3}>
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop}>
        <SortableContext items={order} strategy={verticalListSortingStrategy}>
          <Stack as="ol" gap={1} style={{ listStyle: 'none', padding: 0, margin: 0 }}>
            {order.map((id, index) => (
              <DemandRow
                key={id}
                id={id}
                title={titles.get(id) ?? 'New demand'}
                place={index + 1}
                isOpen={id === childItemId}
              />
            ))}
          </Stack>
        </SortableContext>
      </DndContext>
      {problem === undefined ? null : (
        <Text size={1} role="alert">
          {problem}
        </Text>
      )}
      {moved === undefined ? null : (
        <Card padding={3} tone="caution" radius={2} border>
          <Flex gap={2} wrap="wrap">
            <Button tone="primary" text="Publish this order" onClick={() => void save()} />
            <Button mode="ghost" text="Put it back" onClick={() => setMoved(undefined)} />
          </Flex>
        </Card>
      )}
    </Stack>
  );
};
