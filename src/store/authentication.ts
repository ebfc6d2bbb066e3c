import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

const day = 24 * 60 * 60;

/** better-auth on our database and our tables, without its routes, mails and measurements; loaded when first somebody signs in. */
export async function openAuthentication(database: Kysely<Tables>, secret: string) {
  const { betterAuth } = await import('better-auth');
  const times = { createdAt: 'created_at', updatedAt: 'updated_at' };
  return betterAuth({
    appName: 'Evenkeel',
    secret,
    // Nothing of it is addressed from outside: its functions are called by our own routes.
    baseURL: 'http://localhost',
    // Whichever database: instants are texts and truth values 0 or 1 in our tables, as it knows them from SQLite.
    database: { db: database, type: 'sqlite' },
    // Signing in follows by itself, and shows whether an address that is taken is theirs who gave it.
    emailAndPassword: { enabled: true, autoSignIn: false, minPasswordLength: 12, maxPasswordLength: 128 },
    user: { modelName: 'account_person', fields: { emailVerified: 'email_verified', ...times } },
    session: {
      modelName: 'account_session',
      fields: { userId: 'account', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...times },
      expiresIn: 30 * day,
      updateAge: day,
    },
    account: {
      modelName: 'account_credential',
      fields: {
        userId: 'account', accountId: 'account_id', providerId: 'provider_id', accessToken: 'access_token', refreshToken: 'refresh_token', idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at', refreshTokenExpiresAt: 'refresh_token_expires_at', ...times,
      },
    },
    advanced: {
      cookiePrefix: 'evenkeel',
      // Whether a connection is encrypted is known where the cookie is sent.
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // It would name addresses.
    logger: { disabled: true },
  });
}

export type Authentication = Awaited<ReturnType<typeof openAuthentication>>;
