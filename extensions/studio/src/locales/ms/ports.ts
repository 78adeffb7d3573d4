export const ports = {
  give: 'Beri port',
  giveTo: 'Beri port kepada {number}',
  release: 'Lepaskan',
  releaseAsk: 'Lepaskan port {number} bagi {splitter}?',
  releaseWords: '{order} tidak lagi mempunyai port, dan yang lain boleh mengambilnya.',
  splitter: 'Pembahagi',
  named: '{splitter} · dinamakan pada borang',
  noSplitter:
    'Tiada pembahagi direkodkan di bangunan pesanan ini. Pilih bangunan dahulu, atau rekodkan pembahaginya.',
  approved: 'Diluluskan',
  kept: 'Disimpan untuk pesanan ini',
  standbyWords: 'Ini port siap sedia. Ia memerlukan kebenaran rakan kongsi, dengan bukti.',
  approver: 'Siapa di pihak rakan kongsi meluluskan',
  proof: 'E-mel, mesej atau surat rakan kongsi',
  proofNote: 'Diperlukan: gambar, PDF atau fail e-mel',
  remark: 'Apa yang dikatakan (pilihan)',
  close: 'Tutup',
};
