// Signs and checks calls with Twilio's own library for Node: [[token, url, fields, signature], …] in,
// [[its own signature, whether it takes the one given], …] out.
const twilio = require("twilio");

const calls = JSON.parse(require("fs").readFileSync(0, "utf-8"));
const answers = calls.map(([token, url, fields, signature]) => [
  twilio.getExpectedTwilioSignature(token, url, fields),
  twilio.validateRequest(token, signature, url, fields),
]);
console.log(JSON.stringify(answers));
