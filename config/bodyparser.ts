import { defineConfig } from '@adonisjs/core/bodyparser'
import uploadName from '#files/upload_name'

export default defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  form: { convertEmptyStringsToNull: true, types: ['application/x-www-form-urlencoded'] },
  json: {
    convertEmptyStringsToNull: true,
    types: ['application/json', 'application/json; charset=utf-8'],
  },
  multipart: {
    autoProcess: true,
    convertEmptyStringsToNull: true,
    limit: '24mb',
    tmpFileName: uploadName,
    types: ['multipart/form-data'],
  },
})
