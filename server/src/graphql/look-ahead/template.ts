import type { Viewer } from '../../access/viewer.ts';
import type { Clock } from '../../clock.ts';
import { fill, type Statement } from '../../database/statement.ts';
import type { ApiContext } from '../context.ts';
import { type Asked, type FieldPlan, planAnswer } from './plan.ts';
import { NotInAnswersShape } from './planned-read.ts';

/** A plan that holds for everybody of the same part and scopes, at any time. */
export type Template = readonly FieldPlan[];

/** Stand for the viewer while a template is planned. Two, so that whatever is made of one and is not the one itself shows. */
const nobodies = [
  { account: '00000000-0000-4000-8000-00000000000a', via: '00000000-0000-4000-8000-0000000000aa' },
  { account: '00000000-0000-4000-8000-00000000000b', via: '00000000-0000-4000-8000-0000000000bb' },
] as const;
const [first, second] = nobodies;
const nobodysIds = nobodies.flatMap(({ account, via }) => [account, via]);

/** Stands for the time: may be handed on, and not looked at. */
class SomeTime extends Date {
  static readonly only = new SomeTime(0);
  override getTime = refuse;
  override valueOf = refuse;
  override toISOString = refuse;
  override toJSON = refuse;
  override toString = refuse;
}

function refuse(): never {
  throw new NotInAnswersShape('A field that looks at the time');
}

const someClock: Clock = { now: () => SomeTime.only };

/**
 * Plans a query without its viewer and time, which are put in for each answer. Nothing of an account can be in it that is not put in: it
 * is planned for two that are nobody's, and they must differ in that alone.
 * @throws NotInAnswersShape where they do not; and whatever its resolvers throw
 */
export async function planTemplate(asked: Asked, context: ApiContext, viewer: Viewer): Promise<Template> {
  const [one, other] = await Promise.all(
    nobodies.map(({ account, via }) =>
      planAnswer(asked, context, { ...viewer, accountId: account, via: { kind: viewer.via.kind, id: via } }, someClock),
    ),
  );
  if (!one || !other) throw new Error('Both are planned');
  for (const [n, { statement }] of one.entries()) {
    const twin = other[n]?.statement ?? null;
    const alike =
      statement === null || twin === null
        ? statement === twin
        : statement.sql === twin.sql &&
          !nobodysIds.some((id) => statement.sql.includes(id)) &&
          statement.parameters.length === twin.parameters.length &&
          statement.parameters.every((value, at) => isSlot(value, twin.parameters[at]) || isFixed(value, twin.parameters[at]));
    if (!alike) throw new NotInAnswersShape('A field that makes something of whose it is');
  }
  return one;
}

const isSlot = (value: unknown, other: unknown) =>
  (value === first.account && other === second.account) || (value === first.via && other === second.via);
const isFixed = (value: unknown, other: unknown) =>
  value === SomeTime.only
    ? other === value
    : JSON.stringify(value) === JSON.stringify(other) && !nobodysIds.some((id) => JSON.stringify(value)?.includes(id));

/** A template's statement, for somebody now. */
export function filled(statement: Statement, viewer: Viewer, now: Date): Statement {
  const slots = new Map<unknown, unknown>([
    [first.account, viewer.accountId],
    [first.via, viewer.via.id],
    [SomeTime.only, now],
  ]);
  return fill(statement, slots);
}
