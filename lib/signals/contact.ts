import { defineSignal } from './signal';

export default defineSignal({
  id: 'contact',
  means: 'The reply offers a private or live channel, or a named person.',
  flags: ['Please DM us your number.', 'Write to help@ourfirm.example.', 'Call 555-0100 and ask for Ravi.', 'Message me here and I’ll find it.', 'Please contact our support team.', 'Ask for the manager at the desk.', 'Could you send us a private message?', 'Reach me on 020 7946 0991.', 'I’ve sent you an email.', 'You can reach our team via in-app chat.'],
  spares: ['Thank you for your message.', 'We got your email.', 'Sorry that nobody called you.', 'You called six times.', 'We’ll contact the courier.'],
  frames: [
    '{an-email}',
    '{(dm | dms | pm | inbox | whatsapp | d.m)} !(you sent)',
    '(direct | private | personal) {(message | messages | messaging | chat | line | note)}',
    '(please | kindly | could you | can you | would you | will you | you can | to | and | or | then | may | if you | do | simply | just | us | ^^ | welcome to | able to | happy to) ~ {(contact | email | e-mail | call | phone | ring | message | text | write to | write | reach | reach out to | reach out | drop | get in touch with | get in touch | speak to | speak with | talk to | talk with | connect with | chat with | get hold of | give)} ..3 (us | me | our | my | the (team | manager | owner | office | front desk | desk | shop | store | restaurant | clinic | support | helpdesk | help desk | customer | number | practice | branch) | support | customer | helpdesk | # | at | on | via | through | directly | <US-CHANNEL>)',
    '(please | kindly | could you | can you | would you | ^^ | and) ~ {(send | drop | shoot | give | leave | write | message | email | call | text)} (us | me | our team) !(feedback | a chance | another | time)',
    '{(get | be | keep) in touch (with | at | on | via | directly | by | through)}',
    '(please | could you | can you | feel free to | to | and | ^^) {get in touch}',
    '(ask | asking) {for (me | the (manager | owner | duty manager | supervisor | team) | our manager | *)} !(refund | help | a)',
    '{(my | our) (direct | personal)? ~ (email | e-mail | number | line | phone | mobile | extension | inbox | door | hotline | helpline | contact)  (address | number | details)? (is | are)}',
    '(on | at | via | to | through | using | by) {(our | my | the) ~ (direct | support | customer | in-app | live | help)? ..2 (email | e-mail | line | number | phone | chat | helpline | hotline | inbox | helpdesk | help desk | live chat | support team | contact form | service desk | care team)}',
    '{(live chat | in-app chat | contact form | support ticket | help centre chat | chat with us | customer (care | support | service) (team | line | at | on) | support team (at | on | via))}',
    '(we | i) (have | just | will)? ~ (sent | send | messaged | message | emailed | email | called | call | ring | rang | phone | phoned | dm | text) ~ {(you | your inbox)}',
    '(i | we | manager | owner | * | team | she | he) ~ (will | would like to | would love to | can | could | want to | is going to) ~ {(call | ring | phone | email | message | speak (to | with) | talk to | talk with | reach out to | contact | meet | hear from | get in touch with | text | write to)} ~ (you | with you)',
  ],
});
