export const details = {
  partnerOrder: 'Partner order',
  ticket: 'Ticket',
  assuranceOrder: 'Assurance order',
  login: 'Login',
  wanIp: 'WAN address',
  lanIp: 'LAN address',
  gateway: 'Gateway',
  subnetMask: 'Subnet mask',
  voiceLine: 'Voice line',
  network: 'Network',
};
