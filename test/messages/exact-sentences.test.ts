import { expect, it } from "vitest";
import * as en from "../../src/entries/messages-en.ts";
import * as ru from "../../src/entries/messages-ru.ts";
import { clauses } from "../../src/regulation/clauses.ts";
import type { Finding } from "../../src/verdict/finding.ts";
import { due, ids, timeZone } from "./every-finding.ts";

const late = { status: "late", due, timeZone, doneAt: "2020-11-12T05:05:00.000Z" } as const;
const overdue = { status: "overdue", due, timeZone } as const;
const pending = { status: "pending", due, timeZone } as const;
/** Half past nine in Yakutsk. */
const start = { due: "2020-11-16T00:30:00.000Z", timeZone: "Asia/Yakutsk" } as const;
const violated = { status: "violated" } as const;
const advised = { status: "advised" } as const;
const ofOperator = { actor: "regional-operator" } as const;
const ofVenue = { actor: "venue" } as const;
const ofSchool = { actor: "school" } as const;

/** At least one finding of each clause, of each side where there are two, as both languages say it. */
const said: ReadonlyArray<readonly [finding: Finding, english: string, russian: string]> = [
  [
    { clause: "I.competencies-chosen", ...pending, ...ofOperator },
    "The regional operator has not chosen the region's competencies yet. It is due by the end of 11 November 2020, Yekaterinburg.",
    "Региональный оператор ещё не выбрал компетенции региона. Это нужно сделать до конца 11 ноября 2020, Екатеринбург.",
  ],
  [
    { clause: "I.venues-chosen", ...late, ...ofOperator },
    "The regional operator chose the region's venues late, on 12 November 2020 at 10:05. It was due by the end of 11 November 2020, Yekaterinburg.",
    "Региональный оператор с опозданием выбрал площадки региона: 12 ноября 2020 в 10:05. Это нужно было сделать до конца 11 ноября 2020, Екатеринбург.",
  ],
  [
    { clause: "I.venue-in-region", ...violated, ...ofOperator, details: { regions: ["perm", "tver"] } },
    "The venue was chosen by regions that it is not in: perm and tver. The regional operator answers for this.",
    "Площадку выбрали регионы, к которым она не относится: perm и tver. За это отвечает региональный оператор.",
  ],
  [
    { clause: "I.venue-competencies", ...advised, ...ofOperator, details: { regions: ["komi"] } },
    "The venue offers none of the competencies of the region that chose it: komi.",
    "У площадки нет ни одной из компетенций региона, который её выбрал: komi.",
  ],
  [
    { clause: "II.schools-listed", ...overdue, ...ofOperator },
    "The regional operator has not listed the schools for the venue. The deadline is over: it was due by the end of 11 November 2020, Yekaterinburg.",
    "Региональный оператор не составил список школ для площадки. Срок истёк: это нужно было сделать до конца 11 ноября 2020, Екатеринбург.",
  ],
  [
    {
      clause: "II.drive-time",
      ...violated,
      ...ofOperator,
      details: { competencies: ["R5", "V49"], drive: 2120, limit: 1800 },
    },
    "Goods have to be delivered for competencies R5 and V49, but the drive from the venue to the school takes 35 minutes 20 seconds; no more than 30 minutes is allowed. The regional operator answers for this.",
    "Для компетенций R5 и V49 в школу нужно доставлять оборудование или расходные материалы, но дорога до неё от площадки занимает 35 минут 20 секунд, а допускается не больше 30 минут. За это отвечает региональный оператор.",
  ],
  [
    {
      clause: "II.drive-time",
      ...violated,
      ...ofOperator,
      details: { competencies: ["R5"], drive: "unreachable", limit: 1800 },
    },
    "Goods have to be delivered for competency R5, but the school cannot be reached from the venue. The regional operator answers for this.",
    "Для компетенции R5 в школу нужно доставлять оборудование или расходные материалы, но добраться до неё от площадки нельзя. За это отвечает региональный оператор.",
  ],
  [
    { clause: "II.same-region", ...advised, ...ofOperator },
    "The school on the venue's list is in another region than the venue.",
    "Школа из списка площадки находится в другом регионе, чем сама площадка.",
  ],
  [
    { clause: "II.schools-available", ...advised, ...ofOperator },
    "There is no school on the venue's list.",
    "В списке площадки нет ни одной школы.",
  ],
  [
    { clause: "III.schools-selected", ...late, ...ofVenue },
    "The venue selected its schools late, on 12 November 2020 at 10:05. It was due by the end of 11 November 2020, Yekaterinburg.",
    "Площадка с опозданием выбрала школы для своих уроков: 12 ноября 2020 в 10:05. Это нужно было сделать до конца 11 ноября 2020, Екатеринбург.",
  ],
  [
    { clause: "III.venue-chosen", ...violated, ...ofVenue },
    "The venue selects a school, but no regional operator chose the venue. The venue answers for this.",
    "Площадка выбирает школу, хотя её саму не выбрал ни один региональный оператор. За это отвечает площадка.",
  ],
  [
    { clause: "III.school-is-candidate", ...violated, ...ofVenue },
    "The venue selects a school that is not on its list of schools. The venue answers for this.",
    "Площадка выбирает школу, которой нет в её списке школ. За это отвечает площадка.",
  ],
  [
    { clause: "III.coordinator-named", ...violated, ...ofSchool },
    "The school that a venue selected has not named its coordinator.",
    "Школа, которую выбрала площадка, не назначила координатора.",
  ],
  [
    { clause: "III.contact-made", ...pending, ...ofVenue },
    "The venue has not contacted the school coordinator yet. It is due by the end of 11 November 2020, Yekaterinburg.",
    "Площадка ещё не связалась с координатором от школы. Это нужно сделать до конца 11 ноября 2020, Екатеринбург.",
  ],
  [
    { clause: "III.contact-first", ...violated, ...ofVenue },
    "The venue agreed the competencies before it had contacted the school coordinator.",
    "Площадка согласовала компетенции, ещё не связавшись с координатором от школы.",
  ],
  [
    { clause: "III.contact-first", ...violated, ...ofSchool },
    "The school agreed the competencies before the venue had contacted its coordinator.",
    "Школа согласовала компетенции, когда площадка ещё не связалась с её координатором.",
  ],
  [
    { clause: "III.competencies-agreed", ...overdue, ...ofVenue, blockedBy: ["III.contact-made"] },
    "The venue has not agreed the competencies with the school. The deadline is over: it was due by the end of 11 November 2020, Yekaterinburg. First the venue has to get in touch with the school coordinator.",
    "Площадка не согласовала со школой компетенции уроков. Срок истёк: это нужно было сделать до конца 11 ноября 2020, Екатеринбург. Сначала площадка должна связаться с координатором от школы.",
  ],
  [
    { clause: "III.competencies-agreed", ...pending, ...ofSchool },
    "The school has not agreed the competencies with the venue yet. It is due by the end of 11 November 2020, Yekaterinburg.",
    "Школа ещё не согласовала с площадкой компетенции уроков. Это нужно сделать до конца 11 ноября 2020, Екатеринбург.",
  ],
  [
    {
      clause: "III.competencies-offered",
      ...violated,
      ...ofVenue,
      details: { notOffered: ["R5", "V49"], notChosen: ["C1"] },
    },
    "Competencies were agreed that the venue cannot teach: it does not offer competencies R5 and V49; its region did not choose competency C1. The venue answers for this.",
    "Согласованы компетенции, по которым площадка не может проводить уроки: у неё нет компетенций R5 и V49; её регион не выбрал компетенцию C1. За это отвечает площадка.",
  ],
  [
    { clause: "III.guidelines-read", ...advised, ...ofSchool },
    "The school coordinator had not read the guidelines for online lessons when the school agreed the competencies.",
    "Школа согласовала компетенции, а её координатор к этому времени не прочитал рекомендации по онлайн-урокам.",
  ],
  [
    { clause: "IV.as-agreed", ...violated, ...ofVenue },
    "The lesson does not follow an agreement: its competency or its date is not among what venue and school had agreed. The venue answers for this.",
    "Урок не соответствует договорённости: площадка и школа не согласовали его компетенцию или дату. За это отвечает площадка.",
  ],
  [
    { clause: "IV.as-agreed", ...violated, ...ofVenue, details: { missing: ["agreement", "competency"] } },
    "The lesson does not follow an agreement: venue and school had not both agreed before it was created. The venue answers for this.",
    "Урок не соответствует договорённости: до его создания площадка и школа не договорились об уроках. За это отвечает площадка.",
  ],
  [
    { clause: "IV.as-agreed", ...violated, ...ofVenue, details: { missing: ["date"] } },
    "The lesson does not follow an agreement: its date is not among what venue and school had agreed. The venue answers for this.",
    "Урок не соответствует договорённости: площадка и школа не согласовали его дату. За это отвечает площадка.",
  ],
  [
    { clause: "IV.lesson-created", ...late, ...ofVenue },
    "The venue created the lesson on the platform late, on 12 November 2020 at 10:05. It was due by the end of 11 November 2020, Yekaterinburg.",
    "Площадка с опозданием создала урок на платформе: 12 ноября 2020 в 10:05. Это нужно было сделать до конца 11 ноября 2020, Екатеринбург.",
  ],
  [
    { clause: "IV.link-sent", ...overdue, ...ofVenue },
    "The venue has not sent the confirmation link to the school coordinator. The deadline is over: it was due by the end of 11 November 2020, Yekaterinburg.",
    "Площадка не отправила координатору от школы ссылку для подтверждения участия. Срок истёк: это нужно было сделать до конца 11 ноября 2020, Екатеринбург.",
  ],
  [
    { clause: "IV.link-after-creation", ...violated, ...ofVenue },
    "The venue sent the confirmation link before it had created the lesson.",
    "Площадка отправила ссылку для подтверждения участия, ещё не создав урок.",
  ],
  [
    { clause: "V.link-forwarded", status: "unknown", ...ofSchool },
    "It is not known whether the school coordinator forwarded the confirmation link to the parents in time: the lesson's date, the school's time zone or the time of forwarding is missing.",
    "Неизвестно, вовремя ли координатор от школы переслал родителям ссылку для подтверждения участия: не хватает даты урока, часового пояса школы или времени пересылки.",
  ],
  [
    { clause: "V.forward-after-link", ...violated, ...ofSchool },
    "The confirmation link was forwarded to the parents before the venue had sent it to the school coordinator. The school answers for this.",
    "Родителям переслали ссылку для подтверждения участия раньше, чем площадка отправила её координатору от школы. За это отвечает школа.",
  ],
  [
    { clause: "V.help-needed", ...advised, ...ofSchool, details: { missing: ["registration"] } },
    "The invited child needs the school coordinator's help before a parent can confirm: still missing registration on the platform.",
    "Приглашённому ребёнку нужна помощь координатора от школы, чтобы родитель мог подтвердить участие: не хватает регистрации на платформе.",
  ],
  [
    { clause: "V.participant-registered", ...violated, ...ofSchool },
    "At the time of confirming, the child is not registered on the platform. The school answers for this.",
    "На момент подтверждения ребёнок не зарегистрирован на платформе. За это отвечает школа.",
  ],
  [
    { clause: "V.parent-registered", status: "unknown", ...ofSchool },
    "It is not known whether the parent is registered on the platform at the time of confirming.",
    "Неизвестно, зарегистрирован ли родитель на платформе на момент подтверждения.",
  ],
  [
    { clause: "V.accounts-linked", ...violated, ...ofSchool },
    "At the time of confirming, the parent's account is not linked with the child's. The school answers for this.",
    "На момент подтверждения личный кабинет родителя не связан с личным кабинетом ребёнка. За это отвечает школа.",
  ],
  [
    { clause: "V.diagnostics-taken", ...violated, ...ofSchool, details: { required: 1, completed: 0 } },
    "At the time of confirming, the child has not completed any test of the online diagnostics; at least one is needed. The school answers for this.",
    "На момент подтверждения ребёнок не прошёл ни одного теста онлайн-диагностики, а нужен хотя бы один. За это отвечает школа.",
  ],
  [
    { clause: "V.no-earlier-trial", ...violated, ...ofSchool, details: { allowed: 0, attended: 1 } },
    "The child has already taken part in trials or lessons of this project once; this lesson is for children who take part for the first time. The school answers for this.",
    "Ребёнок уже 1 раз участвовал в профпробах или уроках этого проекта, а этот урок — для тех, кто участвует впервые. За это отвечает школа.",
  ],
  [
    { clause: "V.confirmed-in-time", ...late, ...ofSchool },
    "The parent confirms too late, on 12 November 2020 at 10:05. Confirming was due by the end of 11 November 2020, Yekaterinburg. The school answers for this.",
    "Родитель подтверждает участие с опозданием: 12 ноября 2020 в 10:05. Это нужно было сделать до конца 11 ноября 2020, Екатеринбург. За это отвечает школа.",
  ],
  [
    { clause: "V.own-school", ...advised, ...ofSchool },
    "The child does not go to the school that the lesson is for. The school coordinator may want to check this.",
    "Ребёнок учится не в той школе, для которой проводится урок. Координатору от школы стоит это уточнить.",
  ],
  [
    {
      clause: "VI.delivered",
      ...pending,
      ...ofVenue,
      details: {
        missing: [
          { item: "Solder, 1 m", needed: 10, delivered: 3 },
          { item: "Soldering iron", needed: 5, delivered: 0 },
        ],
      },
    },
    "The venue has not delivered all the goods to the school yet. It is due by the end of 11 November 2020, Yekaterinburg. Still to deliver: “Solder, 1 m” (3 of 10 delivered) and “Soldering iron” (0 of 5 delivered).",
    "Площадка ещё не доставила в школу всё, что нужно по инфраструктурному листу. Это нужно сделать до конца 11 ноября 2020, Екатеринбург. Осталось доставить: «Solder, 1 m» (доставлено 3 из 10) и «Soldering iron» (доставлено 0 из 5).",
  ],
  [
    { clause: "VII.mentor-present", ...pending, ...ofVenue, ...start },
    "The mentor is not at the venue yet. Due there before 09:30 on 16 November 2020, Yakutsk.",
    "Наставника ещё нет на площадке. Присутствие нужно обеспечить до 09:30 16 ноября 2020, Якутск.",
  ],
  [
    { clause: "VII.venue-connected", ...overdue, ...ofVenue, ...start },
    "The venue has not connected by video. The deadline is over: it was due before 09:30 on 16 November 2020, Yakutsk.",
    "Площадка не подключилась к видеосвязи. Срок истёк: это нужно было сделать до 09:30 16 ноября 2020, Якутск.",
  ],
  [
    { clause: "VII.venue-link-checked", ...pending, ...ofVenue, ...start },
    "The venue has not made a successful link check yet. It is due before 09:30 on 16 November 2020, Yakutsk.",
    "Площадка ещё не провела успешное тестирование средств связи. Это нужно сделать до 09:30 16 ноября 2020, Якутск.",
  ],
  [
    { clause: "VII.participants-present", ...overdue, ...ofSchool, ...start, details: { absent: ids(21) } },
    "Of the confirmed children, 21 were not in class in time: due there before 09:30 on 16 November 2020, Yakutsk. The school answers for this.",
    "В классе не оказалось 21 ребёнка, чьё участие подтверждено: присутствие нужно было обеспечить до 09:30 16 ноября 2020, Якутск. За это отвечает школа.",
  ],
  [
    { clause: "VII.only-confirmed", ...advised, ...ofSchool, details: { unconfirmed: ids(2) } },
    "Of the children in class, 2 were not confirmed.",
    "Среди присутствующих в классе 2 ребёнка, чьё участие не подтверждено.",
  ],
  [
    { clause: "VII.school-connected", status: "unknown", ...ofSchool, ...start },
    "It is not known whether the school connected by video in time. Due before 09:30 on 16 November 2020, Yakutsk.",
    "Неизвестно, вовремя ли школа подключилась к видеосвязи. Срок: до 09:30 16 ноября 2020, Якутск.",
  ],
  [
    { clause: "VII.representative-present", ...overdue, ...ofSchool, ...start },
    "The school's representative was not in class in time: due there before 09:30 on 16 November 2020, Yakutsk. The school answers for this.",
    "Представитель школы не пришёл в класс вовремя: присутствие нужно было обеспечить до 09:30 16 ноября 2020, Якутск. За это отвечает школа.",
  ],
  [
    { clause: "VII.school-link-checked", ...overdue, ...ofSchool, ...start },
    "The school has not made a successful link check. The deadline is over: it was due before 09:30 on 16 November 2020, Yakutsk.",
    "Школа не провела успешное тестирование средств связи. Срок истёк: это нужно было сделать до 09:30 16 ноября 2020, Якутск.",
  ],
];

it("has one of every clause and side", () => {
  const have = new Set(said.map(([{ clause, actor }]) => `${clause} ${actor}`));
  const all = clauses.flatMap(({ id, actors }) => actors.map((actor) => `${id} ${actor}`));
  expect([...have].sort()).toEqual(all.sort());
});

const cases = said.map(([finding, english, russian]) => ({ ...finding, finding, english, russian }));

it.each(cases)("says $clause $status of $actor", ({ finding, english, russian }) => {
  expect(en.describe(finding).what).toBe(english);
  expect(ru.describe(finding).what).toBe(russian);
});
