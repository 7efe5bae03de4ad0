import { describe, expect, it } from 'vitest';
import { Together } from './together.ts';

/** Answers with what each question became by then, when it is let. */
function slowly() {
  const rounds: { questions: readonly number[]; answer: () => void; fail: () => void }[] = [];
  const together = new Together<number, string>(
    (questions) =>
      new Promise((resolve, reject) =>
        rounds.push({
          questions,
          answer: () => resolve(questions.map((question) => `answer to ${question}`)),
          fail: () => reject(new Error('away')),
        }),
      ),
  );
  return { rounds, together };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('questions that are asked together', () => {
  it('are asked at once when nothing is under way, and with all others that come meanwhile when something is', async () => {
    const { rounds, together } = slowly();
    const asked = [1, 2, 3, 4, 5].map((question) => together.ask(question));
    expect(rounds.map(({ questions }) => questions)).toEqual([[1], [2]]);
    rounds[1]?.answer();
    await turn();
    expect(rounds[2]?.questions).toEqual([3, 4, 5]);
    rounds[0]?.answer();
    rounds[2]?.answer();
    expect(await Promise.all(asked)).toEqual([1, 2, 3, 4, 5].map((question) => `answer to ${question}`));
  });

  it('never get an answer that was on its way before they were asked', async () => {
    const { rounds, together } = slowly();
    void together.ask(1);
    void together.ask(1);
    const late = together.ask(1);
    let answered = false;
    void late.then(() => {
      answered = true;
    });
    rounds[0]?.answer();
    await turn();
    expect([rounds.length, answered]).toEqual([3, false]);
    rounds[2]?.answer();
    expect(await late).toBe('answer to 1');
  });

  it('fail together, and the next are asked all the same', async () => {
    const { rounds, together } = slowly();
    const asked = [1, 2, 3, 4].map((question) => together.ask(question).catch((error: Error) => error.message));
    rounds[0]?.answer();
    rounds[1]?.fail();
    await turn();
    rounds[2]?.fail();
    expect(await Promise.all(asked)).toEqual(['answer to 1', 'away', 'away', 'away']);
    const next = together.ask(5);
    rounds[3]?.answer();
    expect(await next).toBe('answer to 5');
  });
});
