/** What simulated agents of each weak kind fall back on, whatever the case. They are meant to be typical, not good. */
export const agentLines = {
  filler: [
    'I have that in front of me now. What else should I know?', 'Tell me what would help most from here.', 'I am staying with this until it is settled.',
    'Is there anything about this I have not asked you yet?', 'Let me go through it with you once more so nothing is missed.',
  ],
  scripted: [
    'Thank you for contacting us. We apologise for any inconvenience caused. May I have your reference number, please?',
    'Thank you for your patience. Your custom is important to us.',
    'We appreciate your understanding in this matter.',
    'I can confirm that your case has been logged.',
    'We are sorry for any inconvenience this may have caused.',
    'Thank you for bringing this to our attention.',
    'Please be assured that we take all feedback seriously.',
    'Is there anything else I can help you with today?',
    'We thank you for choosing us.',
    'Your request has been processed in line with our procedures.',
  ],
  clumsy: [
    'I understand you are upset, but these things happen.', 'At least it was not worse.', 'Try not to worry about it too much.', 'To be fair, it is only a small delay.',
    'You just need to be a little patient.', 'Calm down and we will get there.', 'I know how you feel, but there is not much anyone can do.',
    'As I already said, it is being looked at.', 'Honestly, you are not the only one today.', 'Somebody will get back to you at some point.',
  ],
  defensive: [
    'That is not our fault.', 'Our records show that everything was done correctly on our side.', 'You should have checked the terms before you ordered.',
    'With respect, that is not what happened.', 'That is the policy and I cannot change it.', 'Nobody told you that, I am quite sure.',
    'That is a matter for another department.', 'You would have been informed if you had read the message.', 'I did not make the rules.',
    'I do not see what else you expect me to do.', 'That is how the system works.', 'You could have contacted us sooner.',
  ],
  hostile: [
    'You should have read the terms. Not my problem.', 'Calm down, you are being ridiculous.', 'What exactly do you expect me to do about it, wave a magic wand?',
    'Congratulations, you found the complaints desk.', 'I have got people with real problems waiting.', 'That is your own fault.',
    'No. The answer is no, and it will still be no tomorrow.', 'Are you always this difficult?', 'One more word like that and I hang up.',
    'If you had paid attention you would not be here.', 'Whatever. Complain to somebody else.', 'I do not have to listen to this nonsense.',
  ],
  'over-apologising': [
    'I am so, so sorry about this.', 'I am really terribly sorry.', 'I cannot apologise enough, I am so sorry.', 'Oh no, I am so sorry to hear that, I feel awful.',
    'Again, I am extremely sorry.', 'I am sorry, truly, this should not have happened, sorry.', 'Please accept my deepest apologies once more.',
    'Sorry, sorry, I know, I am so sorry.', 'I do not know what to say except sorry.', 'I feel terrible about it and I am sorry.',
  ],
  giveaway: [
    'Whatever you want, you can have it.', 'Take all of it, no questions asked.', 'I will add that as well, and more if you like.', 'Anything to make you happy.',
    'Just name it and it is yours.', 'And I will throw in something extra on top.',
  ],
  silent: ['…', 'ok', 'hm', '.', 'noted', 'right'],
} as const satisfies Record<string, readonly string[]>;
