import type { Texts } from "./texts.ts";

export const texts: Texts = {
  pageTitle: "Taking part in a lesson",
  platform: "Professional skills lessons",
  otherLanguage: "Русский",
  forgetKey: "Forget the key",
  loading: "Loading…",
  refreshing: "Looking for what has changed…",

  keyTitle: "Your key",
  keyLead: "The platform knows you by your key. It is kept only while this tab is open.",
  key: "Parent's key",
  keyHint: "The platform gives it to you. It has no spaces and no Cyrillic letters.",
  openWithKey: "Open",
  notAKey:
    "This does not look like a key: a key has no spaces and no Cyrillic letters. Check that you copied all of it.",

  children: "Your children and their lessons",
  childrenLead: "Choose a lesson to confirm that a child takes part, or to withdraw that.",
  noChildren:
    "No child's account is linked with yours. Link them on the platform, and the lessons will be shown here.",
  noLessons: "No invitations to lessons ahead.",
  child: (id) => `Child ${id}`,
  allChildren: "All children and lessons",

  lesson: "Lesson",
  competency: "Competency",
  childLabel: "Child",
  school: "School",
  venue: "Venue",
  date: "When",

  standings: {
    confirmed: { title: "Participation is confirmed", sentence: "There is nothing more to do." },
    "confirmed-by-another": {
      title: "Participation is confirmed already",
      sentence: "Another parent confirmed it. Only that parent can withdraw it.",
    },
    allowed: {
      title: "You can confirm",
      sentence: "All conditions are met. Press the button before the deadline is over.",
    },
    refused: {
      title: "You cannot confirm yet",
      sentence: "Below you see what is missing and how to put it right. Then confirm, before the deadline.",
    },
    "refused-for-good": {
      title: "You can no longer confirm",
      sentence: "This cannot be put right; below you see why.",
    },
    undetermined: {
      title: "It is not known yet whether you can confirm",
      sentence: "The platform does not know all that is needed. Below you see what it does not know.",
    },
  },
  confirmedAt: (moment) => `The confirmation came on ${moment}.`,
  doesNotHold: (moment) =>
    `The confirmation that came on ${moment} does not count: not all was met then, or the deadline was over.`,
  confirm: "Confirm participation",
  confirming: "Confirming…",
  checkAgain: "Check again",
  withdraw: "Withdraw the confirmation",
  withdrawing: "Withdrawing…",
  withdrawTitle: "Withdraw the confirmation?",
  withdrawInTime: (deadline) => `The child will not take part unless you confirm again ${deadline}.`,
  withdrawTooLate:
    "The deadline is over: you will not be able to confirm again, and the child will not take part.",
  withdrawYes: "Withdraw",
  withdrawNo: "Keep it",
  refused: "The platform did not accept this",
  refusedLead: "Something changed while the page was open. All is shown anew below.",

  conditions: "Conditions",
  conditionStandings: { met: "Met", missing: "Not met", unknown: "Not known" },
  soFar: { "V.confirmed-in-time": "Still time" },
  unlinked:
    "This child's account is not linked with yours, so the platform tells you nothing about the child. Link the accounts, and the rest will be known.",

  deadline: "Deadline",
  lateFrom: (moment) => `It is too late from ${moment}.`,
  zoneOfSchool: (zone) => `The school's time: ${zone}.`,
  onYourClock: (moment) => `By the clock of this device that is ${moment}.`,
  remaining: "Time left",
  deadlineOver: "The deadline is over.",

  troubles: {
    "no-answer": {
      title: "The platform does not answer",
      sentence:
        "Check your connection and try again. If the request did arrive, a second one changes nothing.",
    },
    "try-later": {
      title: "The platform cannot answer now",
      sentence: "Wait a minute and try again.",
    },
    "wrong-key": {
      title: "The key does not fit",
      sentence: "The platform does not know this key. Check that you copied all of it, or give another.",
    },
    "not-for-parents": {
      title: "This is not a parent's key",
      sentence: "Only parents confirm. Give the key that you were given as a parent.",
    },
    "not-found": {
      title: "There is no such lesson or child",
      sentence: "The link may be incomplete, or meant for someone else. Ask the school coordinator.",
    },
    "not-readable": {
      title: "The answer could not be read",
      sentence:
        "Something else answered in the platform's place, or it is being updated. If you are on a public Wi-Fi, log in there and try again.",
    },
    "damaged-link": {
      title: "The link is damaged",
      sentence: "It lacks the lesson or the child. Open the whole link from the message again.",
    },
  },
  tryAgain: "Try again",
  otherKey: "Give another key",
  toChildren: "Show my children and their lessons",
};
