/** Initials commonly written in capitals, which neither shout nor need explaining. */
const everyday = new Set(
  ('ok usa uk eu usd eur gbp pdf dvd tv pc id faq sms gps atm pin vat dm pm am asap sim usb wifi url html api crm po ref iban bic nhs gp ceo it hr sos cv diy bbc mot suv led hd dr mr mrs ms jr ups dhl dpd usps fedex irs dmv hoa ssn nyc la ' +
    'utc gmt est pst subject re fw ac dc os mac ios ebay asos ikea ptsd adhd ms ot icu').split(' '),
);

/** Says whether a word in capitals is one everybody knows. */
export function isAcronymEveryoneKnows(word: string): boolean {
  return everyday.has(word.toLowerCase());
}
