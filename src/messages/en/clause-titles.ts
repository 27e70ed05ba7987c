import type { ClauseTitles } from "../sentences.js";

/** The clauses restated, each in one sentence; numbers that a region can set otherwise are left out. */
export const titles: ClauseTitles = {
  "I.competencies-chosen": "The regional operator chooses the region's competencies by the plan deadline",
  "I.venues-chosen": "The regional operator chooses the region's venues by the plan deadline",
  "I.venue-in-region": "The venue that a region has chosen belongs to that region",
  "I.venue-competencies": "A chosen venue offers at least one of the competencies that its region has chosen",
  "II.schools-listed":
    "The regional operator lists the candidate schools of every chosen venue by the plan deadline",
  "II.drive-time":
    "Where goods have to be delivered, the school is within the longest drive allowed from the venue",
  "II.same-region": "A candidate school is in the same region as its venue",
  "II.schools-available": "A chosen venue has at least one candidate school",
  "III.schools-selected": "The venue selects the schools that it will teach by the plan deadline",
  "III.venue-chosen": "A venue that selects schools has been chosen by a regional operator",
  "III.school-is-candidate": "A selected school is on the list of candidates for its venue",
  "III.coordinator-named": "A selected school has named its coordinator",
  "III.contact-made": "The venue gets in touch with the school coordinator by the plan deadline",
  "III.contact-first": "Venue and school are in touch before either of them agrees the competencies",
  "III.competencies-agreed": "Venue and school agree the competencies of their lessons by the plan deadline",
  "III.competencies-offered": "Every agreed competency is offered by the venue and chosen by its region",
  "III.guidelines-read": "The school coordinator reads the guidelines for online lessons before agreeing",
  "IV.as-agreed":
    "The lesson keeps to the competencies and the schedule agreed with the school before it was created",
  "IV.lesson-created": "The venue creates the lesson on the platform early enough before its date",
  "IV.link-sent":
    "The venue sends the confirmation link to the school coordinator early enough before the lesson",
  "IV.link-after-creation": "The confirmation link is sent only once the lesson has been created",
  "V.link-forwarded":
    "The school coordinator forwards the confirmation link to the parents early enough before the lesson",
  "V.forward-after-link":
    "The school coordinator forwards the confirmation link only after the venue has sent it",
  "V.help-needed":
    "The school coordinator helps invited children who cannot be confirmed yet, while there is time",
  "V.participant-registered": "The child is registered on the platform when the parent confirms",
  "V.parent-registered": "The parent who confirms is registered on the platform",
  "V.accounts-linked": "The accounts of the child and of the parent who confirms are linked",
  "V.diagnostics-taken": "The child has completed the online diagnostics needed when the parent confirms",
  "V.no-earlier-trial": "The child has not been to a professional trial of this project before",
  "V.confirmed-in-time": "The parent confirms the child's part early enough before the lesson",
  "V.own-school": "A confirmed child goes to the school that the lesson is for",
  "VI.delivered":
    "The venue delivers to the school, early enough before the lesson, all that the infrastructure list marks for delivery",
  "VII.mentor-present": "The mentor is at the venue when the lesson starts",
  "VII.venue-connected": "The venue is connected by video when the lesson starts",
  "VII.venue-link-checked": "The venue has checked the video link before the lesson",
  "VII.participants-present": "Every confirmed child is in class when the lesson starts",
  "VII.only-confirmed": "Only confirmed children take part in the lesson",
  "VII.school-connected": "The school is connected by video when the lesson starts",
  "VII.representative-present": "The school's representative is in class when the lesson starts",
  "VII.school-link-checked": "The school has checked the video link before the lesson",
};
