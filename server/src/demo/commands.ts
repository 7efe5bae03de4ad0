import { parseArgs } from 'node:util';
import { systemClock } from '../clock.ts';
import { StartupError } from '../startup-error.ts';
import { besideService, readDemoConfig, withDatabase } from './beside.ts';
import { advisorName, ensureAdvisors, mostAdvisors } from './load/advisors.ts';
import { load } from './load/load.ts';
import { demoPeople } from './people.ts';
import { issueDemoTokens } from './tokens.ts';

/** Where a command runs. The answer is apart from progress and complaints, so that a script can take it as it is. */
export interface Terminal {
  env: NodeJS.ProcessEnv;
  answer: (line: string) => void;
  say: (text: string) => void;
}

const usage = `pnpm demo people                     the demo people, a line each
pnpm demo token <username>           a bearer token for one of them, on the last line
pnpm demo tokens --advisors N        N lines "username token", for advisor-0001 and on
pnpm demo load --advisors N --clients N [--applications N] [--events N] [--months N]
                                     fills an empty database: applications for each client, events in all`;

const loadOptions = ['advisors', 'clients', 'applications', 'events', 'months'];
const month = { validForHours: 30 * 24 };

const commands: Record<string, (args: string[], terminal: Terminal) => Promise<void>> = {
  async people(args, { env, answer }) {
    read(args, 0);
    readDemoConfig(env);
    const rows = demoPeople.map(({ username, givenNames, familyName, parts, about }) => [
      username,
      parts.join('+') || 'nobody',
      `${givenNames} ${familyName}`.trim(),
      about.en,
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    for (const row of rows)
      answer(
        row
          .map((text, column) => text.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      );
  },

  async token(args, { env, answer }) {
    const [username = ''] = read(args, 1).positionals;
    const secret = await besideService(readDemoConfig(env), (database) =>
      database.write(null, async (tx) => {
        const tokens = await issueDemoTokens(tx, [username], { name: 'pnpm demo token', ...month }, systemClock.now());
        return tokens.get(username);
      }),
    );
    if (!secret) {
      const known = demoPeople.filter(({ parts }) => parts.length > 0).map((person) => person.username);
      if (known.includes(username)) throw new StartupError('The running service has no demo people: it runs with DEMO=off.');
      throw new StartupError(`There is nobody called ${JSON.stringify(username)} here: the demo people are ${known.join(', ')}.`);
    }
    answer(secret);
  },

  async load(args, { env, answer, say }) {
    const { advisors, clients, applications = 1.5, events, months = 12 } = read(args, 0, loadOptions).numbers;
    const scale = {
      advisors: needed('advisors', advisors, mostAdvisors),
      clients: needed('clients', clients, 5_000_000),
      applications,
      events: events === undefined ? undefined : needed('events', events, 100_000_000),
      months: needed('months', months, 120),
    };
    if (applications < 1 || applications > 20) throw new StartupError('--applications must be a number from 1 to 20.');
    const config = readDemoConfig(env);
    const began = performance.now();
    const filled = await withDatabase(config, say, async ({ ownerUrl }, database) => {
      await ensureAdvisors(database, systemClock, scale.advisors);
      return load(ownerUrl, scale, systemClock.now(), say);
    });
    const of = (count: number, what: string) => `${count.toLocaleString('en')} ${what}`;
    answer(
      `Loaded ${of(scale.advisors, 'advisors')}, ${of(scale.clients, 'clients')}, ${of(filled.applications, 'applications')}, ` +
        `${of(filled.held, 'mandates')}, ${of(filled.pending, 'pending')}, ${of(filled.caseEvents, 'case events')} ` +
        `in ${((performance.now() - began) / 1_000).toFixed(1)} s.`,
    );
  },

  async tokens(args, { env, answer }) {
    const { advisors } = read(args, 0, ['advisors']).numbers;
    const count = needed('advisors', advisors, mostAdvisors);
    await besideService(readDemoConfig(env), async (database) => {
      await ensureAdvisors(database, systemClock, count);
      const atOnce = 1_000;
      for (let first = 1; first <= count; first += atOnce) {
        const usernames = Array.from({ length: Math.min(atOnce, count - first + 1) }, (_, n) => advisorName(first + n));
        const tokens = await database.write(null, (tx) =>
          issueDemoTokens(tx, usernames, { name: 'pnpm demo tokens', ...month }, systemClock.now()),
        );
        for (const [username, secret] of tokens) answer(`${username} ${secret}`);
      }
    });
  },
};

interface Arguments {
  positionals: string[];
  numbers: Record<string, number | undefined>;
}

/** @throws StartupError for what the command does not take */
function read(args: string[], positionals: number, options: readonly string[] = []): Arguments {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args,
      options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
      allowPositionals: true,
    });
  } catch (error) {
    throw new StartupError(`${(error as Error).message.split('. ')[0]}.\n${usage}`);
  }
  if (parsed.positionals.length !== positionals) throw new StartupError(usage);
  const numbers = Object.entries(parsed.values).map(([name, value]) => {
    if (!/^\d{1,9}(\.\d{1,3})?$/.test(String(value)))
      throw new StartupError(`--${name} must be a number, not ${JSON.stringify(value)}.`);
    return [name, Number(value)] as const;
  });
  return { positionals: parsed.positionals, numbers: Object.fromEntries(numbers) };
}

/** @throws StartupError for a number that is not there, no whole one, or too large */
function needed(name: string, value: number | undefined, most: number): number {
  if (value !== undefined && Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new StartupError(`--${name} must be a whole number from 1 to ${most}.`);
}

/** Runs `pnpm demo …`. @returns the exit code */
export async function runDemoCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...args] = argv.filter((arg, at) => !(at === 0 && arg === '--'));
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new StartupError(usage);
    await command(args, terminal);
    return 0;
  } catch (error) {
    terminal.say(error instanceof StartupError ? error.message : String((error as Error).stack));
    return 1;
  }
}
