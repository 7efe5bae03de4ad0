import { createECDH, createHash, hkdfSync } from 'node:crypto';
import type { JWK } from 'oidc-provider';

/** A secret of the test providers' own, 32 bytes, the same after every restart and on every node. */
export function testSecret(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, 'edusta test identity provider', purpose, 32));
}

/** An ES256 key made of a secret, so that ID tokens from before a restart still serve as hints for signing out. */
export function signingKey(key: Buffer, provider: string): JWK {
  const curve = createECDH('prime256v1');
  const d = testSecret(key, `signing key of ${provider}`);
  curve.setPrivateKey(d);
  const point = curve.getPublicKey();
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')];
  const kid = createHash('sha256').update(point).digest('base64url').slice(0, 16);
  return { kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig', kid, x, y, d: d.toString('base64url') };
}
