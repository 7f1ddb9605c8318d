-- AlterTable
ALTER TABLE "accessibility_statement" ADD COLUMN     "supervisor_name" TEXT,
ADD COLUMN     "supervisor_url" TEXT;
