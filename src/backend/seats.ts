import type { DatabaseSync } from 'node:sqlite';
import type { HeldSeat, SeatRequest } from './store.ts';

/** The part of a store that counts places; each call belongs in a transaction. */
interface Seats {
  /** Puts a party in line; false when it stood there before, or was withdrawn. */
  take(seat: SeatRequest, about: { id: string; receipt: string; received: string }): boolean;
  settle(event: string, day: string, capacity: number | undefined): void;
  find(receipt: string): HeldSeat | undefined;
  change(receipt: string, party: number, capacity: number | undefined): boolean;
  release(receipt: string): void;
  eraseUpTo(received: string): number;
  eraseOver(isOver: (event: string, day: string) => boolean): number;
}

/**
 * Who has a place, and who waits for one; in the clear are the event, its day and the number of
 * people. Rows stay when organizers have fetched the sealed entry, until the event is over.
 */
const schema = `
  CREATE TABLE IF NOT EXISTS seats (
    turn INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    receipt TEXT NOT NULL UNIQUE,
    event TEXT NOT NULL,
    day TEXT NOT NULL,
    party INTEGER NOT NULL,
    is_in INTEGER NOT NULL DEFAULT 0,
    received TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS seats_by_event ON seats (event, day, is_in, turn)`;

const take = `
  INSERT INTO seats (id, receipt, event, day, party, received)
  SELECT :id, :receipt, :event, :day, :party, :received
  WHERE NOT EXISTS (SELECT 1 FROM submissions WHERE id = :id)
    AND NOT EXISTS (SELECT 1 FROM withdrawals WHERE code = :receipt)
  ON CONFLICT DO NOTHING`;

const ofEvent = 'event = :event AND day = :day';

/** Prepares what counting places asks of the SQLite store, whose other tables must exist. */
export function prepareSeats(db: DatabaseSync): Seats {
  db.exec(schema);
  const statements = {
    take: db.prepare(take),
    taken: db.prepare(`SELECT coalesce(sum(party), 0) AS n FROM seats WHERE ${ofEvent} AND is_in`),
    // Larger than the whole room, since the room became smaller: it must not hold up the rest.
    nextWaiting: db.prepare(`
      SELECT turn, party FROM seats WHERE ${ofEvent} AND NOT is_in AND party <= :capacity
      ORDER BY turn LIMIT 1`),
    letIn: db.prepare('UPDATE seats SET is_in = 1 WHERE turn = :turn'),
    letAllIn: db.prepare(`UPDATE seats SET is_in = 1 WHERE ${ofEvent} AND NOT is_in`),
    find: db.prepare('SELECT turn, event, day, party, is_in FROM seats WHERE receipt = :receipt'),
    ahead: db.prepare(`
      SELECT count(*) AS parties, coalesce(sum(party), 0) AS people FROM seats
      WHERE ${ofEvent} AND NOT is_in AND turn < :turn`),
    resize: db.prepare('UPDATE seats SET party = :party WHERE receipt = :receipt'),
    release: db.prepare('DELETE FROM seats WHERE receipt = :receipt'),
    eraseUpTo: db.prepare('DELETE FROM seats WHERE received <= :received'),
    events: db.prepare('SELECT DISTINCT event, day FROM seats'),
    eraseEvent: db.prepare(`DELETE FROM seats WHERE ${ofEvent}`),
  };
  const taken = (event: string, day: string): number =>
    Number(statements.taken.get({ event, day })?.n);
  const nextWaiting = (event: string, day: string, capacity: number) => {
    const row = statements.nextWaiting.get({ event, day, capacity });
    return row && { turn: Number(row.turn), party: Number(row.party) };
  };
  const hasRoomToGrow = (seat: HeldSeat, party: number, capacity: number): boolean => {
    const { event, day, isIn } = seat;
    if (party > capacity) return false;
    if (!isIn) return true;
    const isWaitedFor = nextWaiting(event, day, capacity) !== undefined;
    return !isWaitedFor && taken(event, day) - seat.party + party <= capacity;
  };

  const seats: Seats = {
    take({ event, day, party }, { id, receipt, received }) {
      return statements.take.run({ id, receipt, event, day, party, received }).changes === 1;
    },
    // Strictly in order: a small party never passes a large one, so that nobody waits for ever.
    settle(event, day, capacity) {
      if (capacity === undefined) {
        statements.letAllIn.run({ event, day });
        return;
      }
      let free = capacity - taken(event, day);
      for (;;) {
        const next = nextWaiting(event, day, capacity);
        if (next === undefined || next.party > free) return;
        statements.letIn.run({ turn: next.turn });
        free -= next.party;
      }
    },
    find(receipt) {
      const row = statements.find.get({ receipt });
      if (!row) return undefined;
      const { event, day } = { event: String(row.event), day: String(row.day) };
      const ahead = statements.ahead.get({ event, day, turn: Number(row.turn) });
      return {
        ...{ event, day, party: Number(row.party), isIn: row.is_in === 1 },
        ahead: { parties: Number(ahead?.parties), people: Number(ahead?.people) },
      };
    },
    change(receipt, party, capacity) {
      const seat = seats.find(receipt);
      if (!seat) return false;
      const isLarger = party > seat.party;
      if (isLarger && capacity !== undefined && !hasRoomToGrow(seat, party, capacity)) return false;
      statements.resize.run({ receipt, party });
      seats.settle(seat.event, seat.day, capacity);
      return true;
    },
    release: (receipt) => void statements.release.run({ receipt }),
    eraseUpTo: (received) => Number(statements.eraseUpTo.run({ received }).changes),
    eraseOver(isOver) {
      const over = statements.events
        .all()
        .map(({ event, day }) => ({ event: String(event), day: String(day) }))
        .filter(({ event, day }) => isOver(event, day));
      return over.reduce((sum, one) => sum + Number(statements.eraseEvent.run(one).changes), 0);
    },
  };
  return seats;
}
