import type {
  DataModel,
  ParameterCheck,
  ParameterGroup,
} from '../../extensions/domain/provisioning/choices.ts';

type Line = readonly [ParameterGroup, path: string, template: string, ParameterCheck];
export type ModemProfileSeed = {
  key: string;
  name: string;
  manufacturer: string;
  product_class: string | null;
  data_model: DataModel;
  lines: readonly Line[];
};

/** TR-104 is the same under both trees. */
const telephone = (root: string): readonly Line[] => {
  const profile = `${root}.Services.VoiceService.1.VoiceProfile.1`;
  const line = `${profile}.Line.1`;
  return [
    ['telephone', `${profile}.SIP.ProxyServer`, '{{telephone.server}}', 'value'],
    ['telephone', `${profile}.SIP.RegistrarServer`, '{{telephone.server}}', 'value'],
    ['telephone', `${line}.DirectoryNumber`, '{{telephone.number}}', 'value'],
    ['telephone', `${line}.SIP.AuthUserName`, '{{telephone.user}}', 'value'],
    ['telephone', `${line}.SIP.AuthPassword`, '{{telephone.password}}', 'accepted'],
  ];
};

const wifi = (names: readonly string[], passwords: readonly string[]): readonly Line[] => [
  ...names.map((path): Line => ['wifi', path, '{{wifi.name}}', 'value']),
  ...passwords.map((path): Line => ['wifi', path, '{{wifi.password}}', 'accepted']),
];

const LAN = 'InternetGatewayDevice.LANDevice.1.WLANConfiguration';

/**
 * As public projects describe these boxes, whose firmwares differ: a company checks them against its own
 * before it relies on them.
 */
export const MODEM_PROFILES: readonly ModemProfileSeed[] = [
  {
    ...{ key: 'tp-link-xx230v', name: 'TP-Link XX230v', manufacturer: 'TP-Link' },
    ...{ product_class: 'XX230v', data_model: 'tr181' },
    lines: [
      ...telephone('Device'),
      ...wifi(
        ['Device.WiFi.SSID.1.SSID', 'Device.WiFi.SSID.3.SSID'],
        [
          'Device.WiFi.AccessPoint.1.Security.KeyPassphrase',
          'Device.WiFi.AccessPoint.3.Security.KeyPassphrase',
        ],
      ),
    ],
  },
  {
    ...{ key: 'huawei', name: 'Huawei ONT', manufacturer: 'Huawei' },
    ...{ product_class: null, data_model: 'tr098' },
    lines: [
      ...telephone('InternetGatewayDevice'),
      ...wifi(
        [`${LAN}.1.SSID`, `${LAN}.5.SSID`],
        [`${LAN}.1.PreSharedKey.1.KeyPassphrase`, `${LAN}.5.PreSharedKey.1.KeyPassphrase`],
      ),
    ],
  },
  {
    ...{ key: 'zte', name: 'ZTE ONT', manufacturer: 'ZTE' },
    ...{ product_class: null, data_model: 'tr098' },
    lines: [
      ...telephone('InternetGatewayDevice'),
      ...wifi(
        [`${LAN}.1.SSID`, `${LAN}.5.SSID`],
        [`${LAN}.1.KeyPassphrase`, `${LAN}.5.KeyPassphrase`],
      ),
    ],
  },
];
