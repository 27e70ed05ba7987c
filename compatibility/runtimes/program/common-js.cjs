// The root, the messages and the calendar as CommonJS.
module.exports = {
  root: require("upm-rules"),
  en: require("upm-rules/messages/en"),
  ru: require("upm-rules/messages/ru"),
  calendar: require("upm-rules/calendar"),
};
