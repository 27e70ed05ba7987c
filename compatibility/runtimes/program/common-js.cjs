// The root and the messages as CommonJS.
module.exports = {
  root: require("upm-rules"),
  en: require("upm-rules/messages/en"),
  ru: require("upm-rules/messages/ru"),
};
