import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { generateCookie, getCookie } from 'hono/cookie';
import { guestOrganisation } from '../app/policies.ts';
import type { Actor } from '../app/policies.ts';
import { giveCookie } from './cookies.ts';

const cookieName = 'evenkeel_guest';
const year = 365 * 24 * 60 * 60;

/** The guest of a browser, by the cookie; null without one. */
export function readGuest(context: Context): Actor | null {
  const token = getCookie(context, cookieName);
  return token !== undefined && /^[\w-]{43}$/.test(token) ? buildActor(token) : null;
}

/** Somebody who owns nothing. */
export const stranger: Actor = { organisation: guestOrganisation, learner: '', roles: ['guest'] };

/** Makes a guest of whoever asks, or renews the year of one who is. */
export function welcomeGuest(context: Context, secure: boolean): Actor {
  return giveToken(context, readGuest(context) === null ? makeToken() : (getCookie(context, cookieName) ?? ''), secure);
}

/** Makes a new guest of a browser, also of one that has been another. */
export function renewGuest(context: Context, secure: boolean): void {
  giveToken(context, makeToken(), secure);
}

function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

function giveToken(context: Context, token: string, secure: boolean): Actor {
  // Lax, not Strict: a link from a mail or a learning platform would else arrive without the cookie and replace it by a new guest's.
  giveCookie(context, generateCookie(cookieName, token, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: year, secure }));
  return buildActor(token);
}

// The store never sees what opens a guest's role-plays, only its digest.
function buildActor(token: string): Actor {
  return { organisation: guestOrganisation, learner: createHash('sha256').update(token).digest('base64url'), roles: ['guest'] };
}
