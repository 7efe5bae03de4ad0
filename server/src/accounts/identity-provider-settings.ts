import type { CustomFetch } from 'openid-client';

/** How this service is known at an OpenID Connect provider. */
export interface IdentityProviderSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** How to reach it, where that is not over the network. */
  fetch?: CustomFetch;
}
