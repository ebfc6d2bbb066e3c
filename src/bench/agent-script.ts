/** What an agent of middling skill says in the course of a conversation; keeps most customers talking for a dozen turns. */
export const agentScript: readonly string[] = [
  'Hello, thank you for getting in touch. I am sorry to hear that. Could you tell me what happened?',
  'I see. You were promised one thing and got another, and nobody told you. That must have been a long day.',
  'Let me have a look at your account. Can you confirm when you first contacted us about this?',
  'Thank you. I can see two earlier contacts on your account, and neither was answered as it should have been.',
  'I understand. Unfortunately our policy says that we need five working days to look into this.',
  'What would help you most today, if we could only sort out one thing first?',
  'I hear you. I am going to find out where it stands and come back to you with a time.',
  'It took longer than it should have, and you had to chase us for it. I apologise for that.',
  'There are two ways we could go from here, and I would like you to choose which one suits you better.',
  'I have noted everything you told me, so nobody will ask you for it again.',
  'As I said, the system does not let me do that from here, but I can ask my supervisor.',
  'I will write to you by four o’clock this afternoon, whether or not I have the answer by then.',
  'Is there anything about this that I have not understood yet?',
  'Thank you for your patience. I will stay with this until it is done.',
];
