import { fork } from 'node:child_process';

export interface Usage {
  cpuMs: number;
  rss: number;
}

/** A server in a process of its own. */
export interface Measured {
  port: number;
  /** What the process has used so far. */
  usage(collectGarbage?: boolean): Promise<Usage>;
  /** Whatever else it answers to a word. */
  ask(word: string): Promise<unknown>;
  stop(): void;
}

/** Starts a server that speaks as `peers/measured.mjs` does. */
export async function startServer(file: string, env: Record<string, string>, args: readonly string[] = []): Promise<Measured> {
  const child = fork(file, [...args], { env: { ...process.env, NODE_ENV: 'production', ...env }, execArgv: ['--expose-gc'] });
  const next = <Message>() =>
    new Promise<Message>((resolve, reject) => {
      const onMessage = (message: unknown) => {
        child.off('exit', onExit);
        resolve(message as Message);
      };
      const onExit = () => {
        child.off('message', onMessage);
        reject(new Error(`${file} ended`));
      };
      child.once('message', onMessage);
      child.once('exit', onExit);
    });
  const { port } = await next<{ port: number }>();
  const ask = <Answer>(word: string) => {
    const answer = next<Answer>();
    child.send(word);
    return answer;
  };
  return {
    port,
    ask,
    usage: (collectGarbage) => ask<Usage>(collectGarbage ? 'gc' : 'usage'),
    stop: () => void child.kill(),
  };
}
