import type { Knex } from 'knex';
import {
  maskSecrets,
  type ParserProfile,
  profileProblems,
} from '../../../../domain/intake/index.ts';
import type { Lesson } from '../../../../domain/intake/teach/index.ts';
import { inWords, type Language } from '../../../../domain/words/index.ts';
import { refusedAs, refusedIn } from '../../platform/errors.ts';
import { countryOf } from '../../platform/phones.ts';
import { loadProfiles } from '../profiles.ts';
import type { SharedReader } from '../reader/file-reader.ts';
import type { TeachReading } from '../reader/teach-document.ts';
import { collisionsOf, labelsOfForm, otherForms } from './elsewhere.ts';
import { profileInvalid } from './errors.ts';
import type { LessonInput } from './lesson-schema.ts';
import type { SampleFile } from './sample-source.ts';

const unnamed = { code: 'draft', name: 'Draft', version: 1, priority: 50, autoApprove: false };

export const lessonOf = ({ partnerGroup, partner, ...lesson }: LessonInput): Lesson =>
  ({ ...lesson, head: { ...unnamed, partnerGroup, partner } }) as Lesson;

/** Passwords are what the person taught to be passwords; the screen has no use for them. */
const readingView = (reading: TeachReading | null, family: ParserProfile['family']) =>
  reading && {
    isRecognised: reading.isRecognised,
    certainty: reading.certainty,
    family,
    count: reading.count,
    drafts: reading.drafts.map(
      ({ values, secrets, sources, errors, warnings, confidence, notes, status }) => ({
        values: maskSecrets(values, secrets).values,
        sources,
        errors,
        warnings,
        confidence,
        notes,
        status,
      }),
    ),
  };

const withCountry = (profile: ParserProfile, country: string): ParserProfile =>
  ({ ...profile, definition: { country, ...profile.definition } }) as ParserProfile;

type Asked = {
  file: SampleFile;
  lesson?: Lesson | undefined;
  profile?: ParserProfile | undefined;
  /** Code of the profile that is taught, whose own files are no strangers. */
  code?: string | undefined;
};

/** What one file gives: its picture, what we think of it, and what a draft or profile reads. */
export const askAbout = async (
  { knex, reader }: { knex: Knex; reader: SharedReader },
  { file, lesson: taught, profile: tried, code }: Asked,
) => {
  const country = await countryOf(knex, file.company);
  const lesson = taught && { ...taught, country };
  const profile = tried && withCountry(tried, country);
  const today = new Date();
  if (profile) {
    const problems = profileProblems(profile);
    if (problems.length > 0) throw profileInvalid(problems);
  }
  const profiles = await loadProfiles(knex, file.company, today);
  const forms = await otherForms(knex, file.company, code ?? null);
  const answer = await reader.of(file.company).teach({
    bytes: file.bytes,
    fileName: file.fileName,
    today,
    ask: {
      ...(lesson ? { lesson } : {}),
      ...(profile ? { profile } : {}),
      profiles,
      elsewhere: forms.map(labelsOfForm),
    },
  });
  if (!answer.ok) {
    const { error } = answer;
    const refuse = (language: Language) =>
      refusedAs(
        { code: error.code, message: `${file.fileName}: ${inWords(error, language)}` },
        422,
        { field: 'file' },
      );
    throw refusedIn(refuse('en'), refuse);
  }
  const { drafted, reading, family, ...rest } = answer;
  const made = drafted?.profile ?? profile ?? null;
  const known = rest.knownAs && profiles.find((one) => one.code === rest.knownAs?.code);
  return {
    ...rest,
    fileName: file.fileName,
    family,
    knownAs: known
      ? { code: known.code, name: known.name, certainty: rest.knownAs?.certainty ?? 0 }
      : null,
    profile: made,
    notes: drafted?.notes ?? [],
    problems: drafted?.problems ?? [],
    profileProblems: made ? profileProblems(made) : [],
    reading: readingView(reading, family),
    collisions: made ? collisionsOf(made, forms) : [],
  };
};
