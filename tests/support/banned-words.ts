/**
 * What prompts, charts and reports never say, inflections included (science 9.5). "Weather" and
 * "secure" stay allowed: only whole words count.
 */
export const bannedWords =
  /\b(?:cur(?:e|es|ed|ing)|treat(?:s|ed|ing|ment|ments)?|toxins?|lactic|risk(?:s|y|ed|ing)?|predict\w*|prevent\w*|diagnos\w*|injury|heal(?:s|ed|ing)?|patients?)\b/i;
