export default async function awardPoints(_award: object) {}
