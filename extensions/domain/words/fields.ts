import { ownMember } from '../kernel/paths.ts';
import type { Language, Text } from './languages.ts';

/** Names of fields inside a sentence; one that is not here is derived from its key. */
const FIELDS: Readonly<Record<string, Text>> = {
  service_id: { en: 'service id', ms: 'ID perkhidmatan', fr: 'identifiant de service' },
  wo_number: {
    en: 'work order number',
    ms: 'nombor pesanan kerja',
    fr: 'numéro d’ordre de travail',
  },
  ticket_id: {
    en: 'trouble ticket number',
    ms: 'nombor tiket kerosakan',
    fr: 'numéro de ticket d’incident',
  },
  awo_number: { en: 'AWO number', ms: 'nombor AWO', fr: 'numéro AWO' },
  work_order_url: {
    en: 'link to the partner work order',
    ms: 'pautan ke pesanan kerja rakan kongsi',
    fr: 'lien vers l’ordre de travail du partenaire',
  },
  nis_code: { en: 'nis code', ms: 'kod NIS', fr: 'code NIS' },
  address_text: { en: 'address', ms: 'alamat', fr: 'adresse' },
  old_address: { en: 'old address', ms: 'alamat lama', fr: 'ancienne adresse' },
  customer_name: { en: 'customer name', ms: 'nama pelanggan', fr: 'nom du client' },
  contact_person: { en: 'contact person', ms: 'orang untuk dihubungi', fr: 'personne à contacter' },
  phones: { en: 'phone number', ms: 'nombor telefon', fr: 'numéro de téléphone' },
  email: { en: 'email', ms: 'alamat e-mel', fr: 'adresse e-mail' },
  appointment_requested_at: {
    en: 'appointment asked for',
    ms: 'temu janji diminta',
    fr: 'rendez-vous demandé',
  },
  onu_serial: { en: 'ONU serial number', ms: 'nombor siri ONU', fr: 'numéro de série de l’ONU' },
  building: { en: 'building', ms: 'bangunan', fr: 'immeuble' },
  service_location: { en: 'service location', ms: 'lokasi perkhidmatan', fr: 'lieu de service' },
  site: { en: 'site', ms: 'cawangan', fr: 'site' },
  technician: { en: 'technician', ms: 'juruteknik', fr: 'technicien' },
  partner: { en: 'partner', ms: 'rakan kongsi', fr: 'partenaire' },
  partner_group: { en: 'partner group', ms: 'kumpulan rakan kongsi', fr: 'groupe partenaire' },
  order_category: { en: 'order category', ms: 'kategori pesanan', fr: 'catégorie de l’ordre' },
  installation_method: {
    en: 'installation method',
    ms: 'kaedah pemasangan',
    fr: 'mode d’installation',
  },
  relocation_type: { en: 'relocation type', ms: 'jenis pemindahan', fr: 'type de déménagement' },
  package_name: { en: 'package name', ms: 'pakej', fr: 'offre' },
  bandwidth_mbps: { en: 'bandwidth mbps', ms: 'lebar jalur', fr: 'débit' },
  login_id: { en: 'login id', ms: 'log masuk', fr: 'identifiant de connexion' },
  issue: { en: 'issue', ms: 'masalah', fr: 'problème' },
  solution: { en: 'solution', ms: 'penyelesaian', fr: 'solution' },
  remarks: { en: 'remarks', ms: 'catatan', fr: 'remarques' },
  docket_number: { en: 'docket number', ms: 'nombor doket', fr: 'numéro du bon' },
  'secret:onuPassword': { en: 'ONU password', ms: 'kata laluan ONU', fr: 'mot de passe de l’ONU' },
  'secret:password': { en: 'password', ms: 'kata laluan', fr: 'mot de passe' },
  'address.new_location_note': {
    en: 'note on the new location',
    ms: 'catatan lokasi baharu',
    fr: 'note sur le nouvel emplacement',
  },
  from_on: { en: 'away from', ms: 'tiada dari', fr: 'absent du' },
  until_on: { en: 'until', ms: 'hingga', fr: 'au' },
  from_half: { en: 'from the', ms: 'dari sebelah', fr: 'à partir de' },
  until_half: { en: 'until the', ms: 'hingga sebelah', fr: 'jusqu’à' },
  days_taken: { en: 'days taken', ms: 'hari diambil', fr: 'jours pris' },
  days: { en: 'days', ms: 'hari', fr: 'jours' },
  leave_type: { en: 'type of leave', ms: 'jenis cuti', fr: 'type de congé' },
  is_paid: { en: 'paid', ms: 'bergaji', fr: 'payé' },
  starts_at: { en: 'visit begins', ms: 'lawatan bermula', fr: 'début de la visite' },
  standby_port: { en: 'standby port', ms: 'port siap sedia', fr: 'port de réserve' },
  partner_approver: {
    en: 'who at the partner approved',
    ms: 'siapa di pihak rakan kongsi meluluskan',
    fr: 'qui a approuvé chez le partenaire',
  },
  'address.unit': { en: 'unit', ms: 'unit', fr: 'logement' },
};

export const fieldWords = (field: string, language: Language = 'en'): string =>
  ownMember(FIELDS, field)?.[language] ??
  (field.split(/[.:]/).at(-1) ?? field).replaceAll('_', ' ');
