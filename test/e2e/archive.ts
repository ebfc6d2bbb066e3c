import type { Page } from 'playwright-core';

const heated = [
  'Customer: This is the third time I am writing. Ring me on +44 20 7946 0958 or write to ada.king@example.com. Where is my parcel?',
  'Agent: Please calm down. Our policy is that claims take 14 days.',
  'Customer: This is ridiculous. I want to speak to your manager, or I go to the ombudsman.',
  'Agent: You should have read the terms.',
  'Customer: I am furious. I am going to my solicitor and I will never order here again.',
];
const mild = ['Customer: Hello, when does the shop in Leeds open on Sunday please?', 'Agent: Good morning. It opens at ten on Sunday.', 'Customer: That is all, thank you very much.'];
const unspoken = ['Nothing here says who is speaking at all.'];

/** Two conversations, personal details in one of them, and something that is none. */
export const archive = [heated, mild, unspoken].map((lines, index) => [`Conversation ${index + 7}`, ...lines].join('\n')).join('\n---\n');

/** Drops a file on the page where archives are given in. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(([called, content]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content ?? ''], called ?? '', { type: 'text/plain' }));
    return transfer;
  }, [name, text]);
  await page.getByText('Drop files here').dispatchEvent('drop', { dataTransfer: data });
}
