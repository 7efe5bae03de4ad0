interface Asked<Question, Answer> {
  question: Question;
  resolve: (answer: Answer) => void;
  reject: (reason: unknown) => void;
}

/** One that hangs does not hold up those who come after it. */
const mostUnderWay = 2;

/**
 * Questions of one kind, asked of the database together: whoever asks while others are being answered waits for them, and is then asked about
 * with all who did. Alone nobody waits. No answer is older than its question, and none is kept.
 */
export class Together<Question, Answer> {
  private waiting: Asked<Question, Answer>[] = [];
  private underWay = 0;

  /** @param answer gives each question its answer, in the order of the questions. Where it fails, it fails for all of them. */
  constructor(private readonly answer: (questions: readonly Question[]) => Promise<readonly Answer[]>) {}

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      if (this.underWay < mostUnderWay) void this.answerAll();
    });
  }

  private async answerAll(): Promise<void> {
    this.underWay++;
    while (this.waiting.length > 0) {
      const asked = this.waiting;
      this.waiting = [];
      try {
        const answers = await this.answer(asked.map(({ question }) => question));
        for (const [place, { resolve }] of asked.entries()) resolve(answers[place] as Answer);
      } catch (error) {
        for (const { reject } of asked) reject(error);
      }
    }
    this.underWay--;
  }
}
