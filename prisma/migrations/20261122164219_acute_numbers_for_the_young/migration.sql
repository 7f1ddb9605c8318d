-- AlterTable
ALTER TABLE "emergency_number" ADD COLUMN     "for_young" BOOLEAN NOT NULL DEFAULT false;
