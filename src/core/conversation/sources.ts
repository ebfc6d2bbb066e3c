/** The literature behind the rules, by key. Direction and shape of the effects come from it; the size of each step is ours. */
export const sources = {
  bitner1990: 'Bitner, M. J., Booms, B. H., & Tetreault, M. S. (1990). The service encounter: Diagnosing favorable and unfavorable incidents. Journal of Marketing, 54(1), 71–84.',
  bougie2003: 'Bougie, R., Pieters, R., & Zeelenberg, M. (2003). Angry customers don’t come back, they get back. Journal of the Academy of Marketing Science, 31(4), 377–393.',
  gelbrich2011: 'Gelbrich, K., & Roschk, H. (2011). A meta-analysis of organizational complaint handling and customer responses. Journal of Service Research, 14(1), 24–43.',
  gelbrich2015: 'Gelbrich, K., Gäthke, J., & Grégoire, Y. (2015). How much compensation should a firm offer for a flawed service? Journal of Service Research, 18(1), 107–123.',
  haesevoets2017: 'Haesevoets, T., Van Hiel, A., Pandelaere, M., Bostyn, D. H., & De Cremer, D. (2017). How much compensation is too much? Judgment and Decision Making, 12(2), 183–197.',
  herhausen2019: 'Herhausen, D., Ludwig, S., Grewal, D., Wulf, J., & Schoegel, M. (2019). Detecting, preventing, and mitigating online firestorms in brand communities. Journal of Marketing, 83(3), 1–21.',
  herhausen2023: 'Herhausen, D., Grewal, L., Cummings, K. H., Roggeveen, A. L., Villarroel Ordenes, F., & Grewal, D. (2023). Complaint de-escalation strategies on social media. Journal of Marketing, 87(2), 210–231.',
  marinova2018: 'Marinova, D., Singh, S. K., & Singh, J. (2018). Frontline problem-solving effectiveness: A dynamic analysis of verbal and nonverbal cues. Journal of Marketing Research, 55(2), 178–192.',
  min2020: 'Min, K. S., Jung, J. M., Ryu, K., Haugtvedt, C., Mahesh, S., & Overton, J. (2020). Timing of apology after service failure. Marketing Letters, 31, 217–230.',
  packard2018: 'Packard, G., Moore, S. G., & McFerran, B. (2018). (I’m) happy to help (you): The impact of personal pronoun use in customer–firm interactions. Journal of Marketing Research, 55(4), 541–555.',
  packard2021: 'Packard, G., & Berger, J. (2021). How concrete language shapes customer satisfaction. Journal of Consumer Research, 47(5), 787–806.',
  packard2023: 'Packard, G., Li, Y., & Berger, J. (2023). When language matters. Journal of Consumer Research.',
  practice: 'A rule of good practice; no study is claimed for it.',
  richmond2012: 'Richmond, J. S., Berlin, J. S., Fishkind, A. B., et al. (2012). Verbal de-escalation of the agitated patient. Western Journal of Emergency Medicine, 13(1), 17–25.',
  roschk2013: 'Roschk, H., & Kaiser, S. (2013). The nature of an apology: An experimental study on how to apologize after a service failure. Marketing Letters, 24(3), 293–309.',
  smith1999: 'Smith, A. K., Bolton, R. N., & Wagner, J. (1999). A model of customer satisfaction with service encounters involving failure and recovery. Journal of Marketing Research, 36(3), 356–372.',
  sundaram2000: 'Sundaram, D. S., & Webster, C. (2000). The role of nonverbal communication in service encounters. Journal of Services Marketing, 14(5), 378–391.',
  tax1998: 'Tax, S. S., Brown, S. W., & Chandrashekaran, M. (1998). Customer evaluations of service complaint experiences. Journal of Marketing, 62(2), 60–76.',
  yeomans2020: 'Yeomans, M., Minson, J., Collins, H., Chen, F., & Gino, F. (2020). Conversational receptiveness: Improving engagement with opposing views. Organizational Behavior and Human Decision Processes, 160, 131–148.',
  zhang2018: 'Zhang, J., Chang, J. P., Danescu-Niculescu-Mizil, C., et al. (2018). Conversations gone awry: Detecting early signs of conversational failure. Proceedings of ACL 2018, 1350–1361.',
} as const;
export type Source = keyof typeof sources;
