import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { StartupError } from './startup-error.ts';

/** A variable that cannot be used. The message is the one sentence to print. */
export class ConfigError extends StartupError {
  override name = 'ConfigError';
}

export interface OidcClient {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

export interface Config {
  host: string;
  port: number;
  /** Without a slash at its end. */
  publicUrl: string;
  /** Unset: the embedded PostgreSQL under `dataDir`. */
  databaseUrl: string | undefined;
  /** Set whenever `databaseUrl` is. */
  databaseOwnerUrl: string | undefined;
  /** Absolute. */
  dataDir: string;
  demo: boolean;
  umaSimulator: boolean;
  /** Unset in the demo alone, where one is made and kept under `dataDir`. */
  secretKey: string | undefined;
  /** Points a minute for an account. */
  rateLimit: number;
  eventBusUrl: string | undefined;
  /** `file:` or `s3:`; unset: under `dataDir`. */
  fileStoreUrl: string | undefined;
  smtpUrl: string | undefined;
  /** Whom mails are from; unset: `edusta@` and the host of `publicUrl`. */
  mailFrom: string | undefined;
  /** The mailbox whose subaddresses bounces go to; unset: bounces go to `mailFrom` and are nobody's to read here. */
  mailBouncesTo: string | undefined;
  clamdUrl: string | undefined;
  /** The advisors' identity provider; unset: the test one of the demo, and without the demo nobody signs in as one. */
  oidc: OidcClient | undefined;
  staffOidc: OidcClient | undefined;
}

export interface ConfigDefaults {
  /** What a relative DATA_DIR starts from. */
  root: string;
}

type Env = Record<string, string | undefined>;

/** 6,000 simple operations of one point each. */
const defaultRateLimit = 6_000;
const shortestSecret = 32;

/**
 * Reads every variable that the service knows; an empty one counts as unset.
 * @throws ConfigError for the first that cannot be used
 */
export function readConfig(env: Env, defaults: ConfigDefaults = { root: process.cwd() }): Config {
  const host = readHost(env);
  const port = readNumber(env, 'PORT', 4000, 1, 65_535);
  const publicUrl = readUrl(env, 'PUBLIC_URL', ['http', 'https'])?.replace(/\/+$/, '') ?? `http://localhost:${port}`;
  if (new URL(publicUrl).pathname !== '/') {
    throw new ConfigError(
      `PUBLIC_URL must be an address without a path, such as https://edusta.example, not ${quote(publicUrl)}.`,
    );
  }
  const production = text(env, 'NODE_ENV') === 'production';
  const demo = readSwitch(env, 'DEMO', !production);
  if (demo && production && !(isLoopback(host) && isLoopback(new URL(publicUrl).hostname))) {
    throw new ConfigError(
      'DEMO=on with NODE_ENV=production is for measuring on this machine alone: HOST and PUBLIC_URL must then be loopback addresses.',
    );
  }
  const databaseUrl = readUrl(env, 'DATABASE_URL', ['postgres', 'postgresql']);
  const ownerUrl = readUrl(env, 'DATABASE_OWNER_URL', ['postgres', 'postgresql']);
  if (ownerUrl && !databaseUrl) throw new ConfigError('DATABASE_OWNER_URL is set without DATABASE_URL: set both, or neither.');
  const oidc = readOidc(env, '');
  const staffOidc = readOidc(env, 'STAFF_');
  return {
    host,
    port,
    publicUrl,
    databaseUrl,
    databaseOwnerUrl: ownerUrl ?? databaseUrl,
    dataDir: readFolder(env, 'DATA_DIR', defaults.root),
    demo,
    umaSimulator: readSwitch(env, 'UMA_SIMULATOR', demo),
    secretKey: readSecret(env, demo),
    rateLimit: readNumber(env, 'RATE_LIMIT', defaultRateLimit, 1, 1_000_000_000),
    eventBusUrl: readUrl(env, 'EVENT_BUS_URL', ['nats', 'tls']),
    fileStoreUrl: readUrl(env, 'FILE_STORE_URL', ['file', 's3']),
    smtpUrl: readUrl(env, 'SMTP_URL', ['smtp', 'smtps']),
    mailFrom: readMailbox(env, 'MAIL_FROM'),
    mailBouncesTo: readMailbox(env, 'MAIL_BOUNCES_TO'),
    clamdUrl: readUrl(env, 'CLAMD_URL', ['tcp', 'unix']),
    oidc,
    staffOidc,
  };
}

/** Whether an address reaches this machine alone. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (bare === 'localhost' || bare.endsWith('.localhost') || bare === '::1') return true;
  return isIP(bare) === 4 && bare.startsWith('127.');
}

function text(env: Env, name: string): string | undefined {
  const value = env[name]?.trim();
  return value ? value : undefined;
}

/** A value as it may stand in a sentence: short, on one line. */
function quote(value: string): string {
  const line = value.replace(/[\p{C}\s]+/gu, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}

function readHost(env: Env): string {
  const host = (text(env, 'HOST') ?? '127.0.0.1').replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) || /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(host)) return host;
  throw new ConfigError(`HOST must be an IP address or a host name, not ${quote(host)}.`);
}

function readNumber(env: Env, name: string, fallback: number, least: number, most: number): number {
  const value = text(env, name);
  if (value === undefined) return fallback;
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new ConfigError(`${name} must be a whole number from ${least} to ${most}, not ${quote(value)}.`);
}

function readSwitch(env: Env, name: string, fallback: boolean): boolean {
  const value = text(env, name);
  if (value === undefined) return fallback;
  if (value === 'on' || value === 'off') return value === 'on';
  throw new ConfigError(`${name} must be on or off, not ${quote(value)}.`);
}

/** The value itself is not repeated: it may hold a password. */
function readUrl(env: Env, name: string, schemes: string[]): string | undefined {
  const value = text(env, name);
  if (value === undefined) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase() ?? '';
  const hostless = ['file', 'unix'].includes(scheme);
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && schemes.includes(scheme) && (hostless || url.hostname)) return value;
  const forms = schemes.map((known) => (known === 'file' || known === 'unix' ? `${known}:…` : `${known}://…`)).join(' or ');
  throw new ConfigError(`${name} must be an address of the form ${forms}, and is not.`);
}

function readMailbox(env: Env, name: string): string | undefined {
  const value = text(env, name);
  if (value === undefined || /^[A-Za-z0-9._-]{1,40}@[A-Za-z0-9.-]{1,200}$/.test(value)) return value;
  throw new ConfigError(`${name} must be a plain e-mail address, such as edusta@example.org, not ${quote(value)}.`);
}

function readFolder(env: Env, name: string, root: string): string {
  const value = env[name]?.trim() ? (env[name] as string) : '.data';
  if (value.includes('\0')) throw new ConfigError(`${name} must be the path of a folder, not ${quote(value)}.`);
  return resolve(join(root), value);
}

function readSecret(env: Env, demo: boolean): string | undefined {
  const value = text(env, 'SECRET_KEY');
  if (value === undefined) {
    if (demo) return undefined;
    throw new ConfigError(
      `SECRET_KEY must be set when the demo is off: at least ${shortestSecret} random characters, kept as safe as the data.`,
    );
  }
  if (value.length >= shortestSecret) return value;
  throw new ConfigError(`SECRET_KEY must have at least ${shortestSecret} characters, not ${value.length}.`);
}

function readOidc(env: Env, prefix: '' | 'STAFF_'): OidcClient | undefined {
  const names = [`${prefix}OIDC_ISSUER`, `${prefix}OIDC_CLIENT_ID`, `${prefix}OIDC_CLIENT_SECRET`] as const;
  const set = names.filter((name) => text(env, name) !== undefined);
  if (set.length === 0) return undefined;
  const missing = names.filter((name) => !set.includes(name));
  if (missing.length > 0)
    throw new ConfigError(`${set.join(' and ')} set without ${missing.join(' and ')}: an identity provider needs all three.`);
  const issuer = readUrl(env, names[0], ['https', 'http']) as string;
  if (issuer.startsWith('http:') && !isLoopback(new URL(issuer).hostname)) {
    throw new ConfigError(`${names[0]} must start with https:// unless it is on this machine.`);
  }
  return { issuer, clientId: text(env, names[1]) as string, clientSecret: text(env, names[2]) as string };
}
