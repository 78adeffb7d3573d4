/**
 * Best known results of Solomon's instances with 100 customers.
 *
 * `fleet`: vehicles first, then distance, with real distances; as SINTEF's page of the benchmark lists
 * them. `distance`: distance alone, each way cut to one decimal; proven optimal by exact methods.
 */
export type BestKnown = { fleet: { vehicles: number; distance: number }; distance: number };

const ROWS = `
c101 10 828.94 827.3
c102 10 828.94 827.3
c103 10 828.06 826.3
c104 10 824.78 822.9
c105 10 828.94 827.3
c106 10 828.94 827.3
c107 10 828.94 827.3
c108 10 828.94 827.3
c109 10 828.94 827.3
c201 3 591.56 589.1
c202 3 591.56 589.1
c203 3 591.17 588.7
c204 3 590.60 588.1
c205 3 588.88 586.4
c206 3 588.49 586.0
c207 3 588.29 585.8
c208 3 588.32 585.8
r101 19 1650.80 1637.7
r102 17 1486.12 1466.6
r103 13 1292.67 1208.7
r104 9 1007.31 971.5
r105 14 1377.11 1355.3
r106 12 1252.03 1234.6
r107 10 1104.66 1064.6
r108 9 960.88 932.1
r109 11 1194.73 1146.9
r110 10 1118.84 1068.0
r111 10 1096.72 1048.7
r112 9 982.14 948.6
r201 4 1252.37 1143.2
r202 3 1191.70 1029.6
r203 3 939.50 870.8
r204 2 825.52 731.3
r205 3 994.43 949.8
r206 3 906.14 875.9
r207 2 890.61 794.0
r208 2 726.82 701.0
r209 3 909.16 854.8
r210 3 939.37 900.5
r211 2 885.71 746.7
rc101 14 1696.95 1619.8
rc102 12 1554.75 1457.4
rc103 11 1261.67 1258.0
rc104 10 1135.48 1132.3
rc105 13 1629.44 1513.7
rc106 11 1424.73 1372.7
rc107 11 1230.48 1207.8
rc108 10 1139.82 1114.2
rc201 4 1406.94 1261.8
rc202 3 1365.65 1092.3
rc203 3 1049.62 923.7
rc204 3 798.46 783.5
rc205 4 1297.65 1154.0
rc206 3 1146.32 1051.1
rc207 3 1061.14 962.9
rc208 3 828.14 776.1
`;

export const BEST_KNOWN: ReadonlyMap<string, BestKnown> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, BestKnown] => {
      const [name = '', vehicles, fleet, distance] = row.split(' ');
      return [
        name,
        {
          fleet: { vehicles: Number(vehicles), distance: Number(fleet) },
          distance: Number(distance),
        },
      ];
    }),
);
