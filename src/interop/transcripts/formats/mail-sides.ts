import type { SpokenTurn } from '../sides.ts';

/** A mail as a turn: its writer's address and those it was sent to, lower case. */
export interface MailTurn extends SpokenTurn {
  address: string;
  addressed: readonly string[];
  /** The message it quotes, as text. */
  earlier: { author: string; text: string } | null;
}

const servingBox = /^(?:support|help|helpdesk|help-desk|service|services|customer[._-]?(?:service|services|care|support|relations)|care|contact|hello|info|team|complaints?|sales|orders?|billing|enquiries|inquiries|office|reservations?|bookings?|returns|claims|servicedesk|desk|feedback|cs)(?:[+._-].*)?$/;
/** Mail houses whose domain says nothing of whose side a writer is on. */
const publicDomains = new Set(['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'hotmail.co.uk', 'live.com', 'yahoo.com', 'yahoo.co.uk', 'icloud.com', 'me.com', 'aol.com', 'proton.me', 'protonmail.com', 'gmx.net', 'gmx.de', 'web.de', 'mail.com', 'btinternet.com']);

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** Whether an address is written the way of a company's common inbox, such as support@ or returns@. */
export function isServingBox(address: string): boolean {
  return servingBox.test(address.slice(0, address.lastIndexOf('@')));
}

/** Finds whose side serves: the addresses or domains given, else the inbox ("support@…") most addressed, with its domain where that is the company's own. */
export class MailSides {
  readonly #agents: readonly string[];
  readonly #counts = new Map<string, number>();

  constructor(agents: readonly string[] = []) {
    this.#agents = agents.map((agent) => agent.trim().toLowerCase().replace(/^@/, ''));
  }

  /** Counts the inboxes a mail came from or went to. */
  count(turn: MailTurn): void {
    for (const address of [turn.address, ...turn.addressed]) if (isServingBox(address)) this.#counts.set(address, (this.#counts.get(address) ?? 0) + 1);
  }

  /** Gives a thread's turns their sides where the addresses tell them. */
  settle(turns: readonly MailTurn[]): SpokenTurn[] {
    const addresses = turns.flatMap((turn) => [turn.address, ...turn.addressed]);
    const inbox = this.#agents.length > 0 ? undefined : this.#mostAddressed(addresses.filter(isServingBox)) ?? this.#mostAddressed([...this.#counts.keys()]);
    const isOurs = (address: string): boolean => {
      if (inbox === undefined) return this.#agents.some((agent) => address === agent || domainOf(address) === agent || domainOf(address).endsWith(`.${agent}`));
      return address === inbox || (!publicDomains.has(domainOf(inbox)) && domainOf(address) === domainOf(inbox));
    };
    const known = inbox !== undefined || this.#agents.length > 0;
    return turns.map((turn) => (turn.part !== undefined || !known || turn.address === '' ? turn : { ...turn, part: isOurs(turn.address) ? 'agent' : 'customer' }));
  }

  #mostAddressed(addresses: readonly string[]): string | undefined {
    return [...new Set(addresses)].sort((first, second) => (this.#counts.get(second) ?? 0) - (this.#counts.get(first) ?? 0))[0];
  }
}
