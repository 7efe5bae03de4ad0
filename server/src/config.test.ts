import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const root = '/srv/edusta';
const read = (env: Record<string, string>) => readConfig(env, { root });
const secret = 'a secret that is long enough to be one';
const providers = {
  OIDC_ISSUER: 'https://id.example',
  OIDC_CLIENT_ID: 'edusta',
  OIDC_CLIENT_SECRET: 'x',
  STAFF_OIDC_ISSUER: 'https://staff.example',
  STAFF_OIDC_CLIENT_ID: 'edusta',
  STAFF_OIDC_CLIENT_SECRET: 'y',
};

describe('what is left out', () => {
  it('is a demo on this machine', () => {
    expect(read({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      publicUrl: 'http://localhost:4000',
      dataDir: '/srv/edusta/.data',
      demo: true,
      umaSimulator: true,
      rateLimit: 6_000,
      databaseUrl: undefined,
      databaseOwnerUrl: undefined,
      secretKey: undefined,
      oidc: undefined,
    });
  });

  it('counts as left out when it is empty or blank', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ', DEMO: '', DATA_DIR: '' })).toEqual(read({}));
  });

  it('follows from what is set: the public address from the port, the owner from the service, the simulator from the demo', () => {
    expect(read({ PORT: '4123' }).publicUrl).toBe('http://localhost:4123');
    expect(read({ DATABASE_URL: 'postgres://u:p@db/edusta' }).databaseOwnerUrl).toBe('postgres://u:p@db/edusta');
    expect(read({ DEMO: 'off', SECRET_KEY: secret, ...providers }).umaSimulator).toBe(false);
    expect(read({ UMA_SIMULATOR: 'off' })).toMatchObject({ demo: true, umaSimulator: false });
  });
});

describe('the demo', () => {
  it('is off in production, where a secret must then be given', () => {
    expect(read({ NODE_ENV: 'production', SECRET_KEY: secret, ...providers })).toMatchObject({
      demo: false,
      umaSimulator: false,
    });
    expect(() => read({ NODE_ENV: 'production', ...providers })).toThrow(/^SECRET_KEY must be set/);
  });

  it.each([
    [{}, true],
    [{ HOST: '::1', PUBLIC_URL: 'http://[::1]:4000' }, true],
    [{ HOST: '127.1.2.3' }, true],
    [{ HOST: '0.0.0.0' }, false],
    [{ HOST: '::' }, false],
    [{ PUBLIC_URL: 'https://edusta.example' }, false],
    [{ PUBLIC_URL: 'http://127.0.0.1.example' }, false],
    [{ PUBLIC_URL: 'http://localhost.example' }, false],
  ])('is accepted in production only on loopback: %j → %s', (env, accepted) => {
    const attempt = () => read({ NODE_ENV: 'production', DEMO: 'on', ...(env as Record<string, string>) });
    if (accepted) expect(attempt().demo).toBe(true);
    else expect(attempt).toThrow(ConfigError);
  });
});

describe('a value that cannot be used is refused in one sentence that names the variable', () => {
  const refused: [string, string][] = [
    ...['http', '-1', '0', '65536', '4000.5', '0x10', '1e3', '４０００', '4000;rm', '99999999999999999999'].map(
      (v): [string, string] => ['PORT', v],
    ),
    ...['a b', 'http://x', 'x/y', '-', 'a\nb'].map((v): [string, string] => ['HOST', v]),
    ...['localhost:4000', 'ftp://x', 'http://', 'http://x/path', 'nonsense'].map((v): [string, string] => ['PUBLIC_URL', v]),
    ...['mysql://x/y', 'db', 'postgres://', '//x'].map((v): [string, string] => ['DATABASE_URL', v]),
    ...['true', 'ON', '1', 'yes\nno'].flatMap((v): [string, string][] => [
      ['DEMO', v],
      ['UMA_SIMULATOR', v],
    ]),
    ...['0', '-5', 'many', 'Infinity', 'NaN'].map((v): [string, string] => ['RATE_LIMIT', v]),
    ['SECRET_KEY', 'short'],
    ['DATA_DIR', 'a\0b'],
    ['EVENT_BUS_URL', 'http://x'],
    ['FILE_STORE_URL', '/some/folder'],
    ['SMTP_URL', 'mail.example'],
    ['CLAMD_URL', 'http://x'],
    ['DATABASE_OWNER_URL', 'postgres://u@db/x'],
    ['OIDC_ISSUER', 'https://id.example'],
    ['STAFF_OIDC_CLIENT_ID', 'x'],
  ];

  it.each(refused)('%s=%j', (name, value) => {
    let message = '';
    try {
      read({ [name]: value });
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      message = (error as Error).message;
    }
    expect(message).toContain(name);
    expect(message).toMatch(/^[^\n\r]{10,250}\.$/);
  });

  it('does not repeat a password', () => {
    expect(() => read({ DATABASE_URL: 'mysql://me:hunter2@db/x' })).toThrow(/^(?!.*hunter2)/);
    expect(() => read({ SECRET_KEY: 'hunter2' })).toThrow(/^(?!.*hunter2)/);
  });

  it('wants https of an identity provider elsewhere', () => {
    expect(() => read({ ...providers, OIDC_ISSUER: 'http://id.example' })).toThrow(/https/);
    expect(read({ ...providers, OIDC_ISSUER: 'http://127.0.0.1:9' }).oidc?.issuer).toBe('http://127.0.0.1:9');
  });
});
