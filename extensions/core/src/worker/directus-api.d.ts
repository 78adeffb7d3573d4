declare module '@directus/api/storage/index' {
  export const getStorage: () => Promise<{ location: (name: string) => unknown }>;
}
